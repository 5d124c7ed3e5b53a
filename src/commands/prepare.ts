import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';

/**
 * Makes the files that the site serves but nobody writes by hand, into `src/generated/`: the
 * database engine gzipped (hosts limit the size of a file) and the fonts cut to what is used: for
 * pages as WOFF2, for pictures as TrueType, which alone can be drawn with at build.
 */
const folder = 'src/generated';
const require = createRequire(import.meta.url);
const characters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·×÷−£°éèüöäñçłō€©→↗`;

mkdirSync(folder, { recursive: true });
await make('duckdb-eh.wasm.gz', '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', (bytes) =>
	gzipSync(bytes, { level: 9 })
);
// Titles and large figures stand in one weight; the interface needs the range.
await make('serif.woff2', fontPath('source-serif-4'), (bytes) =>
	subsetFont(bytes, characters, { targetFormat: 'woff2', variationAxes: { wght: 600 } })
);
await make('sans.woff2', fontPath('source-sans-3'), (bytes) =>
	subsetFont(bytes, characters, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 700 } }
	})
);
await make('serif.ttf', fontPath('source-serif-4'), (bytes) =>
	subsetFont(bytes, characters, { targetFormat: 'sfnt', variationAxes: { wght: 600 } })
);
await make('sans.ttf', fontPath('source-sans-3'), (bytes) =>
	subsetFont(bytes, characters, { targetFormat: 'sfnt', variationAxes: { wght: 400 } })
);
const japanese = charactersOf('data', 'src/lib/i18n', 'src/lib/topics', 'src/lib/charts/registry');
await make(
	'japanese.ttf',
	'@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-500-normal.woff2',
	(bytes) => subsetFont(bytes, japanese, { targetFormat: 'sfnt' }),
	japanese
);

function fontPath(family: string): string {
	return `@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`;
}

/** Every character that the files of some folders hold, once. */
function charactersOf(...folders: string[]): string {
	const texts = folders.flatMap((from) =>
		readdirSync(from, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ name }) => readFileSync(`${from}/${name}`, 'utf8'))
	);
	return [...new Set(texts.join(''))].sort().join('');
}

/** Makes a file unless it stands there already, made from the same bytes. */
async function make(
	name: string,
	from: string,
	transform: (bytes: Buffer) => Buffer | Promise<Buffer>,
	used = characters
): Promise<void> {
	const bytes = readFileSync(require.resolve(from));
	const stamp = createHash('sha256')
		.update(bytes)
		.update(transform.toString())
		.update(used)
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
