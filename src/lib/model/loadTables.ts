import type { Resource } from './descriptor.ts';

/**
 * SQL that loads every table from its CSV file, typed by the descriptor, and makes the view
 * `figures`, which unites the tables of figures by name and says in `"table"` where a row stands.
 * The same text runs at build and in the browser.
 * @param path where the engine finds the file of a table
 */
export function loadTables(resources: Resource[], path: (resource: Resource) => string): string {
	const figures = resources
		.filter((resource) => resource['fr:topic'] !== undefined)
		.map(({ name }) => `SELECT '${name}' AS "table", * FROM ${name}`)
		.join(' UNION ALL BY NAME ');
	return [
		...resources.map((resource) => loadTable(resource, path(resource))),
		`CREATE VIEW figures AS ${figures};`
	].join('\n');
}

function loadTable({ name, schema }: Resource, path: string): string {
	const columns = schema.fields
		.map((field) => `'${field.name}': '${field.type === 'number' ? 'DOUBLE' : 'VARCHAR'}'`)
		.join(', ');
	return (
		`CREATE TABLE ${name} AS SELECT * FROM read_csv('${path.replaceAll("'", "''")}', ` +
		`header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', ` +
		`new_line = '\\n', columns = {${columns}});`
	);
}
