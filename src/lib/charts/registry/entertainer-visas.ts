import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Entertainer visas fell from {entertainer-visas-2004} in 2004 to {entertainer-visas-2008} in 2008',
		ja: '興行の査証は2004年の{entertainer-visas-2004}件から2008年の{entertainer-visas-2008}件に減った'
	},
	subtitle: {
		en: 'Visas for entertainers issued, visas, Japan, calendar years 2004 and 2008',
		ja: '興行の査証の発給数、件、日本、2004年・2008年（暦年）'
	},
	fields: {
		facet: 'nationality',
		x: 'year'
	},
	notes: {
		en: [
			'Visas of Filipino nationals are among all visas of 2004; their number for 2008 is not printed. The years between are not printed either.',
			'Visas are not persons who entered, and not victims. The criteria for entertainers were amended with effect from June 2006.',
			'All three are round numbers; who counted is not stated.'
		],
		ja: [
			'フィリピン国籍の人への査証は2004年の全体の内数である。その2008年の数と、間の年の数は印刷されていない。',
			'査証の数は入国者数でも被害者数でもない。改正された基準は2006年6月に施行された。',
			'三つの数はいずれも概数で、集計者の記載はない。'
		]
	}
} satisfies ChartSpec;
