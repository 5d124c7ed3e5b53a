import { commonColumns } from './commonColumns.ts';
import type { Field, Resource } from './descriptor.ts';

/**
 * SQL that loads every table from its CSV file, typed by the descriptor. The tables of figures are
 * read in one scan, which is what keeps the loading short, into the table `figures`, which unites
 * them by name and says in `"table"` where a row stands; each of them is a view of it.
 * The same text runs at build and in the browser.
 * @param path where the engine finds the file of a table
 */
export function loadTables(resources: Resource[], path: (resource: Resource) => string): string {
	const ofFigures = resources.filter((resource) => resource['fr:topic'] !== undefined);
	const others = resources.filter((resource) => resource['fr:topic'] === undefined);
	return [
		figuresTable(ofFigures, path),
		...ofFigures.map(viewOf),
		...others.map((resource) => tableOf(resource, path(resource)))
	].join('\n');
}

function tableOf({ name, schema }: Resource, path: string): string {
	const columns = schema.fields.map((field) => column(field.name, field.type));
	return `CREATE TABLE ${name} AS SELECT * FROM ${csv([path], columns)};`;
}

/** A file has its own dimensions after the common columns: they are read by place, and named after. */
function figuresTable(resources: Resource[], path: (resource: Resource) => string): string {
	const most = Math.max(...resources.map((resource) => dimensionsOf(resource).length));
	const places = Array.from({ length: most }, (_, place) => `dimension_${place}`);
	const types = new Map(
		resources.flatMap(({ schema }) => schema.fields.map(({ name, type }) => [name, type] as const))
	);
	const columns = [
		...commonColumns.map((name) => column(name, types.get(name) ?? 'string')),
		...places.map((place) => column(place, 'string'))
	];
	const fileIs = (resource: Resource) => `filename = ${text(path(resource))}`;
	const tables = resources.map((resource) => `WHEN ${fileIs(resource)} THEN '${resource.name}'`);
	const dimensions = [...new Set(resources.flatMap(dimensionsOf))].map((dimension) => {
		const cells = resources.flatMap((resource) => {
			const place = places[dimensionsOf(resource).indexOf(dimension)];
			return place === undefined ? [] : `WHEN ${fileIs(resource)} THEN ${place}`;
		});
		return `CASE ${cells.join(' ')} END AS "${dimension}"`;
	});
	const selected = [`CASE ${tables.join(' ')} END AS "table"`, ...commonColumns, ...dimensions];
	const rows = csv(resources.map(path), columns, 'null_padding = true, filename = true, ');
	return `CREATE TABLE figures AS SELECT ${selected.join(', ')} FROM ${rows};`;
}

function viewOf(resource: Resource): string {
	const dimensions = dimensionsOf(resource).map((dimension) => `"${dimension}"`);
	return (
		`CREATE VIEW ${resource.name} AS SELECT ${[...commonColumns, ...dimensions].join(', ')} ` +
		`FROM figures WHERE "table" = '${resource.name}';`
	);
}

const csv = (paths: string[], columns: string[], options = ''): string =>
	`read_csv([${paths.map(text).join(', ')}], header = true, auto_detect = false, delim = ',', ` +
	`quote = '"', escape = '"', new_line = '\\n', ${options}columns = {${columns.join(', ')}})`;

const column = (name: string, type: Field['type']): string =>
	`'${name}': '${type === 'number' ? 'DOUBLE' : 'VARCHAR'}'`;

const dimensionsOf = ({ schema }: Resource): string[] =>
	schema.fields.slice(commonColumns.length).map(({ name }) => name);

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
