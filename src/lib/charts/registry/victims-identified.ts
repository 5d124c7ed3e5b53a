import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'lines',
	title: {
		en: 'The police identified {npa-victims-2005} victims of trafficking in 2005 and {npa-victims-2008} in 2008',
		ja: '警察が認知した人身取引被害者は2005年に{npa-victims-2005}人、2008年に{npa-victims-2008}人'
	},
	subtitle: {
		en: 'Victims of trafficking identified by the police, persons, Japan, calendar years 2001–2008',
		ja: '警察が認知した人身取引被害者数、人、日本、2001〜2008年（暦年）'
	},
	fields: { series: 'source', x: 'year' },
	marks: [
		{ year: 2005, label: { en: 'trafficking becomes a crime of its own', ja: '人身売買罪の新設' } }
	],
	notes: {
		en: [
			'Two documents print the count of the National Police Agency: one for 2001 to 2007, one for 2005 to 2008. Where both print a year they print the same number.',
			'A detected count is not a prevalence: it shows what the police found, not how much trafficking there was.'
		],
		ja: [
			'警察庁の集計を二つの文書が掲載している。一方は2001〜2007年、他方は2005〜2008年。重なる年の数は一致している。',
			'把握された数は被害の広がりを示すものではない。警察が把握した数であり、人身取引の規模ではない。'
		]
	}
} satisfies ChartSpec;
