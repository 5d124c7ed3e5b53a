const files = import.meta.glob<string>('../use/*', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/**
 * The lines of `src/lib/use/` for other programs, by the name of their file.
 * @param root the address of this site, which they ask
 */
export const snippets = (root: string): ReadonlyMap<string, string> =>
	new Map(
		Object.entries(files).map(([path, text]) => [
			path.replace(/^.*\//, ''),
			text.replaceAll('%site%/', root).trimEnd()
		])
	);
