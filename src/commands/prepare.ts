import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import countries from 'i18n-iso-countries';
import subsetFont from 'subset-font';
import { build } from 'vite';
import { nationalityName } from '../lib/i18n/nationalityName.ts';

/**
 * Makes the files that the site serves but nobody writes by hand, into `src/generated/`: the
 * database engine gzipped (hosts limit the size of a file) and the fonts cut to what is used: for
 * pages as WOFF2, for pictures as TrueType, which alone can be drawn with at build; and the scripts
 * and the style of embeds, each in one file.
 */
const folder = 'src/generated';
const require = createRequire(import.meta.url);
const characters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—‘’“”…·×÷−£¥°éèüöäñçłō€©→↗`;

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
await make('sans-bold.ttf', fontPath('source-sans-3'), (bytes) =>
	subsetFont(bytes, characters, { targetFormat: 'sfnt', variationAxes: { wght: 600 } })
);
// The browser's and Node's own words for countries and dates stand in no file of ours.
const countryNames = Object.keys(countries.getAlpha3Codes()).map((code) =>
	nationalityName(code, 'ja')
);
const japanese = [
	...new Set([
		...textsIn(
			'data',
			'seeds',
			'src/lib/i18n',
			'src/lib/server',
			'src/lib/topics',
			'src/lib/charts/registry'
		),
		...countryNames.join(''),
		...characters,
		'年月日'
	])
]
	.sort()
	.join('');
await make(
	'japanese.ttf',
	'@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-500-normal.woff2',
	(bytes) => subsetFont(bytes, japanese, { targetFormat: 'sfnt' }),
	japanese
);
for (const name of ['frame', 'host']) await bundle(name);

function fontPath(family: string): string {
	return `@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`;
}

/** Makes one classic script, and one style where it asks for one, of a file of `src/lib/embeds`. */
async function bundle(name: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2022',
			minify: true,
			lib: {
				entry: `src/lib/embeds/${name}.ts`,
				formats: ['iife'],
				name,
				fileName: () => `${name}.js`,
				cssFileName: name
			}
		}
	});
}

/** The text of the files of some folders. */
function textsIn(...folders: string[]): string {
	const texts = folders.flatMap((from) =>
		readdirSync(from, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ name }) => readFileSync(`${from}/${name}`, 'utf8'))
	);
	return texts.join('');
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
