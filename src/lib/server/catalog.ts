import process from 'node:process';
import { editionOf, type Descriptor, type Resource } from '../model/descriptor.ts';
import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { nationalityName } from '../i18n/nationalityName.ts';
import { checkProject, type Project } from './checkProject.ts';
import { formatProblem } from './formatProblem.ts';
import { projectFiles } from './projectFiles.ts';

/** A table as it is published. */
export interface PublishedTable {
	resource: Resource;
	/** `data/<table>.csv`, byte for byte. */
	csv: Uint8Array;
	rows: Record<string, string>[];
}

/** The data of the site: checked, linked and frozen. */
export interface Catalog {
	/** The date of the data release, `YYYY-MM-DD`. */
	edition: string;
	descriptor: Descriptor;
	figures: ReadonlyMap<string, Figure>;
	sources: ReadonlyMap<string, Source>;
	tables: ReadonlyMap<string, PublishedTable>;
	/** The label of a code that stands in a column. Throws where the code has none. */
	label: (field: string, code: string) => Text;
}

let opened: Catalog | undefined;

/**
 * Reads `data/` and `seeds/` once.
 * @throws Error that lists every problem in them, one a line.
 */
export function catalog(): Catalog {
	opened ??= build(checkProject(projectFiles(process.cwd())));
	return opened;
}

function build({ descriptor, sources, tables, figures, problems }: Project): Catalog {
	if (descriptor === null || problems.length > 0)
		throw new Error(`\n${problems.map(formatProblem).join('\n')}\n`);
	const codes = new Map(
		tables
			.get('codes')
			?.rows.map(({ cells }) => [
				`${cells['field']} ${cells['code']}`,
				{ en: cells['label_en'] ?? '', ja: cells['label_ja'] ?? '' }
			])
	);
	return Object.freeze({
		edition: editionOf(descriptor),
		descriptor,
		figures: new Map(figures.map((figure) => [figure.figure, Object.freeze(figure)])),
		sources,
		tables: new Map(
			[...tables].map(([name, { resource, bytes, rows }]) => [
				name,
				{ resource, csv: bytes, rows: rows.map(({ cells }) => cells) }
			])
		),
		label: (field: string, code: string) => codes.get(`${field} ${code}`) ?? nationality(code)
	});
}

function nationality(code: string): Text {
	const [en, ja] = [nationalityName(code, 'en'), nationalityName(code, 'ja')];
	if (en === null || ja === null) throw new Error(`data/codes.csv: "${code}" has no label`);
	return { en, ja };
}
