/** The addresses of a page that stands once for each name and language. */
export const entriesOf = <T extends object>(names: string[], params: (name: string) => T) =>
	names.flatMap((name): (T & { lang?: 'ja' })[] => [params(name), { ...params(name), lang: 'ja' }]);
