import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'matrix',
	title: {
		en: 'Victims of trafficking are printed by nationality and by year; of no count is the form of exploitation printed, and age only as one mean',
		ja: '人身取引の被害者数は国籍別・年別に掲載されているが、搾取の形態別の数はなく、年齢は平均が一つあるだけである'
	},
	subtitle: {
		en: 'Figures printed for each count of trafficking, by breakdown, five documents read whole, Japan, 2001 to 2009',
		ja: '人身取引に関する各集計の内訳別の数値の個数、全文を確認した五つの文書、日本、2001年から2009年'
	},
	fields: {
		series: 'measure',
		x: 'breakdown'
	},
	columns: ['total', 'year', 'nationality', 'sex', 'age', 'exploitation'],
	notes: {
		en: [
			'A cell says how many figures are printed; an empty cell says that none is, and names the documents that were read for it. What is not printed in these documents may have been counted and published elsewhere.',
			'“By year” holds counts of single calendar or fiscal years, where at least two are printed. “In total” holds every count that is not broken down by nationality, sex or age.',
			'All victims sheltered to March 2009 are said to be female; that is a statement about all of them, not a count by sex. Victims sheltered in child guidance centres are a count of a place, not of an age.',
			'Trainees identified as victims ({interns-identified-as-victims}) are a count of a programme, not of a form of exploitation.'
		],
		ja: [
			'欄の数は掲載されている数値の個数である。空欄は掲載がないことを示し、確認した文書を挙げる。これらの文書にない数も、他で集計・公表されている可能性がある。',
			'「年別」は暦年または年度ごとの数で、二年分以上掲載されているものである。「総数」は国籍・性別・年齢に分けていない数である。',
			'2009年3月までに保護された被害者は全員女性とされているが、これは全体についての記述であり、男女別の数ではない。児童相談所で保護された被害者の数は場所別の数であり、年齢別の数ではない。',
			'被害者と認定された研修生・技能実習生（{interns-identified-as-victims}人）は制度別の数であり、搾取の形態別の数ではない。'
		]
	}
} satisfies ChartSpec;
