import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';

/**
 * Makes the files that the site serves but nobody writes by hand, into `src/generated/`: the
 * database engine gzipped (hosts limit the size of a file) and the two fonts cut to what is used.
 */
const folder = 'src/generated';
const require = createRequire(import.meta.url);
const characters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·×÷−£°éèüöäñçłō€©→↗`;

mkdirSync(folder, { recursive: true });
await make('duckdb-eh.wasm.gz', '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', (bytes) =>
	gzipSync(bytes, { level: 9 })
);
// Titles and large figures stand in one weight; the interface needs the range.
await make('serif.woff2', fontPath('source-serif-4'), (bytes) => subset(bytes, 600));
await make('sans.woff2', fontPath('source-sans-3'), (bytes) =>
	subset(bytes, { min: 400, max: 700 })
);

function fontPath(family: string): string {
	return `@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`;
}

function subset(bytes: Buffer, wght: number | { min: number; max: number }): Promise<Buffer> {
	return subsetFont(bytes, characters, {
		targetFormat: 'woff2',
		variationAxes: { wght }
	});
}

/** Makes a file unless it stands there already, made from the same bytes. */
async function make(
	name: string,
	from: string,
	transform: (bytes: Buffer) => Buffer | Promise<Buffer>
): Promise<void> {
	const bytes = readFileSync(require.resolve(from));
	const stamp = createHash('sha256')
		.update(bytes)
		.update(transform.toString())
		.update(characters)
		.digest('hex');
	const path = `${folder}/${name}`;
	if (
		existsSync(path) &&
		existsSync(`${path}.from`) &&
		readFileSync(`${path}.from`, 'utf8') === stamp
	)
		return;
	writeFileSync(path, await transform(bytes));
	writeFileSync(`${path}.from`, stamp);
}
