import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'multiples',
	title: {
		en: 'Of {wco-victims-2005} victims sheltered in fiscal 2005, {wco-victims-2005-phl} were from the Philippines and {wco-victims-2005-idn} from Indonesia',
		ja: '2005年度に保護された被害者{wco-victims-2005}人のうち、フィリピンは{wco-victims-2005-phl}人、インドネシアは{wco-victims-2005-idn}人'
	},
	subtitle: {
		en: 'Victims of trafficking sheltered by women’s consulting offices by nationality, persons, Japan, fiscal years 2001–2006',
		ja: '婦人相談所が保護した人身取引被害者数（国籍・地域別）、人、日本、2001〜2006年度'
	},
	fields: {
		facet: 'nationality',
		x: 'fiscal-year'
	},
	notes: {
		en: [
			'A year without a bar is a nationality that the document does not name for that year. It is not read as zero.',
			'The list for fiscal 2005 ends with “etc.”: {difference wco-victims-2005 wco-victims-2005-phl wco-victims-2005-idn wco-victims-2005-twn wco-victims-2005-tha} of that year’s victims have no nationality in print, a number that we compute.',
			'Nationality is that of the persons harmed. It says nothing about who harmed them.'
		],
		ja: [
			'棒のない年は、文書がその国籍を挙げていない年である。0とは読まない。',
			'2005年度の列挙は「etc.」で終わる。国籍が印刷されていない被害者は{difference wco-victims-2005 wco-victims-2005-phl wco-victims-2005-idn wco-victims-2005-twn wco-victims-2005-tha}人で、これは当サイトの計算による数である。',
			'国籍は被害を受けた人のものであり、加害者については何も示さない。'
		]
	}
} satisfies ChartSpec;
