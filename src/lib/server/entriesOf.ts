/** The addresses of a page that stands once for each name and language. */
export const entriesOf = <const N extends string, T extends object>(
	names: readonly N[],
	params: (name: N) => T
) =>
	names.flatMap((name): (T & { lang?: 'ja' })[] => [params(name), { ...params(name), lang: 'ja' }]);
