/** The site's own words in English. */
export const en = {
	site: 'Figures on Record',
	tagline: 'Human trafficking and migration in Japan. Every number carries its citation.',
	skip: 'Skip to content',
	menu: 'Menu',
	mainMenu: 'Main',
	nav: {
		charts: 'Charts',
		claims: 'Claims',
		figures: 'Figures',
		sources: 'Sources',
		data: 'Data',
		explore: 'Explore',
		about: 'About'
	},
	otherLanguage: '日本語',
	year: 'Year',
	breakdown: 'Breakdown',
	value: 'Value',
	edition: (date: string) => `Edition of ${date}`,
	copied: (citations: string) =>
		`${citations === '' ? '' : `Source: ${citations}. `}Figures on Record, `,
	footer:
		'Code under the MIT licence, tables under CC BY 4.0; quotations stay their owners’. No cookies, no trackers, no request to another site.',
	receipt: {
		open: (number: string, text: string) => `Source ${number} of ${text}`,
		inNumbers: 'In numbers',
		counts: 'What is counted',
		definition: 'Definition',
		period: 'Period',
		countedBy: 'Counted by',
		countedByNobody: 'not stated',
		statedBy: 'Stated by',
		place: 'Place in the document',
		quote: 'Quotation',
		document: 'Document',
		note: 'Note',
		preliminary: 'preliminary',
		full: 'Full receipt',
		computed: 'We computed this number',
		counted: (count: number) => (count === 1 ? '1 figure:' : `${count} figures:`),
		copy: 'Copy sentence with citation',
		copied: 'Copied',
		sameQuantity: 'The same quantity elsewhere',
		sameQuantityNone: 'No other document of ours prints this quantity.',
		usedIn: 'Charts that show it',
		table: 'Table',
		emptyCell: 'empty cell of the printed table',
		status: 'Status',
		cite: 'For reference managers',
		link: 'Open the document at its publisher',
		noLink: 'No address of the publisher’s page is known.'
	},
	summary: {
		kinds: {
			lines: 'Line chart.',
			bars: 'Bar chart.',
			multiples: 'Small bar charts on one scale.',
			ranges: 'Dots, bounds and ranges on one scale.',
			pipeline: 'Successive counts in separate lanes.',
			matrix: 'Matrix of what is printed; an empty cell is not printed.'
		},
		years: (first: number, last: number) => ` Years from ${first} to ${last}.`,
		highest: (name: string) => ` Highest: ${name}, `,
		lowest: (name: string) => `. Lowest: ${name}, `,
		end: '.',
		empty: (empty: number, cells: number) => ` ${empty} of ${cells} cells are empty.`,
		gaps: ' Some years are not printed and stay empty.'
	},
	chart: {
		keys: 'Arrow keys move from mark to mark, Enter opens the receipt, Escape leaves.',
		table: 'The numbers',
		citation: 'Citation',
		notes: 'Notes',
		definitions: 'Definitions',
		sql: 'The query that made it',
		counted: (who: string) => `Counted by ${who}.`,
		countedNobody: 'Who counted is not stated.',
		more: 'Open the chart: table, notes, definition, query',
		runInExplore: 'Open this query in Explore',
		download: 'Download',
		howToCite: 'How to cite',
		blank: 'not printed',
		read: (documents: string) => `not printed; documents read: ${documents}`,
		topic: 'Topic'
	},
	engine: {
		downloading: (percent: number) => `Downloading the database engine: ${percent}%`,
		starting: 'Starting the database engine …',
		loading: 'Loading the tables …',
		failed: (reason: string) => `The database engine could not be opened: ${reason}`,
		stillWorks:
			'Everything on this page still works: charts, tables, receipts, filters and downloads need no engine.'
	},
	dashboard: {
		title: 'Every number carries its citation',
		lead: 'What five documents say, in numbers, about human trafficking and migration in Japan: who was counted, by whom, when, and where it stands.',
		heroes: 'Figures that matter most',
		filters: 'Filter the charts',
		topic: 'Topic',
		from: 'From year',
		to: 'To year',
		nationality: 'Nationality',
		counter: 'Counted by',
		any: 'All',
		reset: 'Clear filters',
		matches: (count: number, all: number) => `${count} of ${all} figures match.`,
		byRows: 'Answered in the page, from its own rows.',
		byDatabase: 'Answered by DuckDB over all tables.',
		openDatabase: 'Answer from the database instead (8 MB)',
		noMatch: 'No figure matches. Clear a filter to see more.',
		list: 'Figures that match',
		noScript: 'The filters need scripting; every chart, table and receipt below works without it.',
		allCharts: 'All charts of this topic'
	},
	charts: {
		title: 'Charts',
		lead: 'Every chart, by topic. Each has a page of its own with its table, notes, definitions and query.'
	},
	topics: { definitions: 'Definitions', notPublished: 'What these documents do not print' },
	claims: {
		title: 'Claims held against counts',
		lead: 'Somebody states a number; the documents hold counts. Each page shows the words, the counts of the same scope, the arithmetic, and one of four results. A result says what these documents bear out, and no more.',
		claimed: 'Claimed:',
		chartTitle: (title: string) => `The counts beside the claim: ${title}`,
		chartSubtitle: (unit: string) => `${unit}; the rule marks the claimed number`,
		bySpeaker: 'Results by speaker',
		speaker: 'Speaker',
		all: 'All',
		kinds: {
			government: 'Government',
			'united-nations': 'United Nations',
			'civil-society': 'Civil society'
		},
		result: 'Result',
		topic: 'Topic',
		filter: 'Filter the claims',
		shown: (count: number, all: number) => `${count} of ${all} claims are shown.`,
		none: 'No claim passes these filters. Choose “All” in one of them.',
		said: 'The words',
		saidBy: 'Said by',
		scope: 'What is claimed',
		reason: 'Why this result',
		change: 'What would change the result',
		counts: 'The counts',
		choose: 'Show the counts of one definition or span',
		allCounts: 'All counts',
		counterUnknown: 'who counted is not stated',
		/** Who counted is named where it is one for all figures. */
		definition: (counted: string[], who: string[]) =>
			[counted.join(' · '), ...(who.length === 1 ? who : [])].join(' – '),
		spans: { 'per-year': 'Per year', 'in-total': 'In total, over more than a year' },
		/** Who said what, in what words, where, and what came of it. */
		held: (speaker: string, quote: string, place: string, result: string) =>
			`${speaker}: “${quote}” (${place}). Held against the counts: ${result}`,
		tally: (count: number, all: number, holds: number, fails: number, open: number) =>
			`${count === all ? `All ${all}` : `${count} of ${all}`} counts are shown${count === all ? '' : ', the others are faded'}. Is it the claimed number? Yes, as rounded in print: ${holds}. No, another number: ${fails}. A bound or range leaves it open: ${open}.`,
		count: 'Count',
		arithmetic: 'Arithmetic',
		bears: 'Is it the claimed number?',
		verdicts: {
			holds: 'yes, as rounded in print',
			'does-not-hold': 'no, another number',
			unclear: 'a bound or range leaves it open'
		},
		noArithmetic: 'none',
		noCounts:
			'No other figure of these documents counts what is claimed. The query below looked for one and found none.',
		rule: 'How numbers are compared',
		ruleText:
			'A number is met as it is rounded in print: “90 %” by 89.5 to under 90.5. “About” widens it to half a unit of its last digit that is not zero, and at least by a twentieth of the number. “Over” and “under” are met beyond the number. Only counts of the claim’s own scope decide the result; where several of them disagree, where a bound leaves it open, or where there is none, the result is “not comparable”. A count of another quantity is shown beside the claim only where a reader could take it for the same; otherwise the result is “no count published”. Where the count of the claim’s own scope is made of numbers printed beside it, or is the same count printed again, “matches” says that the numbers agree with each other and not that anybody counted a second time.',
		agreements: 'The same quantity in two documents',
		agreementsLead:
			'Where two documents print the same quantity over the same period, the numbers stand beside each other.',
		agrees: 'The numbers agree.',
		disagrees: 'The numbers differ; the notes of the receipts say why.',
		allClaims: 'All claims',
		open: 'The counts and the arithmetic',
		aboutFigure: 'Held against counts'
	},
	figures: {
		title: 'Figures',
		lead: 'Every figure that the tables hold, each with a receipt at a permanent address.'
	},
	sources: {
		title: 'Sources',
		lead: 'The documents that every figure is taken from.',
		figures: 'Figures that rest on it',
		count: (count: number) => `${count} figures`,
		date: 'Date',
		dateBasis: 'How the date is known',
		number: 'Symbol',
		authors: 'Authors',
		publisher: 'Publisher',
		rights: 'Rights',
		sha256: 'SHA-256 of the text that the figures were entered from',
		citeAs: 'Cite as'
	},
	data: {
		title: 'Data',
		lead: 'One tidy table a subject; one row is one figure that a document prints. The files are what this site itself reads.',
		table: 'Table',
		rows: 'Rows',
		date: 'Edition',
		downloads: 'Downloads',
		whole: 'Everything in one file',
		wholeLead:
			'The ZIP is a Data Package with all tables; DuckDB is the same as a database; the others hold every figure in one table, each with its citation.',
		catalog: 'Catalogue (DCAT)',
		descriptor: 'Data Package descriptor',
		dictionary: 'Dictionary',
		column: 'Column',
		type: 'Type',
		description: 'Description',
		preview: 'Rows',
		bytes: (count: string) => `${count} bytes`,
		query: 'Query this table'
	},
	also: { corrections: 'Corrections', use: 'Use it elsewhere' },
	about: { title: 'About' },
	notFound: {
		title: 'There is no such page',
		lead: 'The address may be misspelt, or the figure, chart or table has another name.',
		lists: 'Look it up in these lists'
	}
};
