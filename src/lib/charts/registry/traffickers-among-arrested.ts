import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'multiples',
	title: {
		en: 'Of {npa-arrests-2005-unhrc} persons arrested in 2005, {npa-traffickers-2005} were traffickers; of {npa-arrests-2008} in 2008, {npa-traffickers-2008}',
		ja: '2005年の検挙{npa-arrests-2005-unhrc}人のうちブローカーは{npa-traffickers-2005}人、2008年は{npa-arrests-2008}人のうち{npa-traffickers-2008}人'
	},
	subtitle: {
		en: 'Persons arrested in trafficking cases and traffickers among them, persons, Japan, calendar years 2005–2008',
		ja: '人身取引事犯の検挙人員とそのうちのブローカー、人、日本、2005〜2008年（暦年）'
	},
	fields: { facet: 'measure', x: 'year' },
	notes: {
		en: [
			'Traffickers are a part of the persons arrested. The two are never added.',
			'How the line between traffickers and the other persons arrested is drawn, the document does not say.'
		],
		ja: [
			'ブローカーは検挙人員の内数である。両者を合算しない。',
			'ブローカーとその他の検挙人員を分ける基準は、文書に書かれていない。'
		]
	}
} satisfies ChartSpec;
