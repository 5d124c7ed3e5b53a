const english = {
	'the dashboard': '/',
	'a topic': '/topics/trafficking/',
	'the list of charts': '/charts/',
	'a chart of lines': '/charts/victims-identified/',
	'a chart of bars': '/charts/labour-violations/',
	'a chart of small multiples': '/charts/victims-by-nationality/',
	'a chart of ranges': '/charts/detention-lengths/',
	'a chart of a pipeline': '/charts/arrest-to-sentence/',
	'a chart of a matrix': '/charts/coverage-of-trafficking-counts/',
	'the list of claims': '/claims/',
	'a claim': '/claims/indonesia-philippines-thailand-share/',
	'a claim without counts': '/claims/victims-compensated/',
	'the agreements of documents': '/claims/agreements/',
	'the list of figures': '/figures/',
	'a figure': '/figures/npa-victims-2005/',
	'the list of sources': '/sources/',
	'a source': '/sources/mofa-2008/',
	'the list of tables': '/data/',
	'a table': '/data/police/',
	'the page for questions': '/explore/',
	'the page of lines for other programs': '/use/',
	'the page of corrections': '/corrections/',
	'the list of editions': '/editions/',
	'an edition': '/editions/2026-11-22/',
	'the page about the site': '/about/',
	'the page for unknown addresses': '/404.html'
};

/** One page of every kind in both languages: what it is, and its address. */
export const pageKinds: [string, string][] = Object.entries(english).flatMap(([kind, path]) => [
	[`${kind} in English`, path],
	[`${kind} in Japanese`, `/ja${path}`]
]);

/** The kinds that show charts. */
export const chartKinds = pageKinds.filter(([, path]) =>
	/^(\/ja)?\/(topics\/.+|charts\/.+)?$/.test(path)
);
