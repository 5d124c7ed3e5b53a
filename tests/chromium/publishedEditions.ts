import { readFileSync } from 'node:fs';

interface Published {
	edition: string;
	files: string;
	charts: Record<string, string>;
}

/** The published editions, oldest first, as the site lists them for embeds. */
export const { editions }: { editions: Published[] } = JSON.parse(
	readFileSync('build/editions/index.json', 'utf8')
);

const [latest] = editions.slice(-1);
if (latest === undefined) throw new Error('build/editions/index.json lists no edition');

/** The newest edition. */
export const newest = latest;

/** The path of a chart's frozen embed in the newest edition; `.ja` is the Japanese one. */
export const frozen = (chart: string, language = ''): string =>
	`/editions/${newest.edition}/embed/${chart}${language}.html`;
