import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'matrix',
	title: {
		en: 'Of the counts of migration, almost none is printed by sex, and none by age',
		ja: '移住に関する集計は、男女別の掲載がほとんどなく、年齢別の掲載はない'
	},
	subtitle: {
		en: 'Figures printed for each count of migration, by breakdown, five documents read whole, Japan, 2004 to 2019',
		ja: '移住に関する各集計の内訳別の数値の個数、全文を確認した五つの文書、日本、2004年から2019年'
	},
	fields: {
		series: 'measure',
		x: 'breakdown'
	},
	columns: ['total', 'year', 'nationality', 'sex', 'age'],
	notes: {
		en: [
			'A cell says how many figures are printed; an empty cell says that none is, and names the documents that were read for it. What is not printed in these documents may have been counted and published elsewhere.',
			'“By year” holds counts of single calendar or fiscal years, where at least two are printed. “In total” holds every count that is not broken down by nationality, sex or age.',
			'Persons detained: the counts by nationality and by sex are of one centre in Tokyo, on one day or as shares.'
		],
		ja: [
			'欄の数は掲載されている数値の個数である。空欄は掲載がないことを示し、確認した文書を挙げる。これらの文書にない数も、他で集計・公表されている可能性がある。',
			'「年別」は暦年または年度ごとの数で、二年分以上掲載されているものである。「総数」は国籍・性別・年齢に分けていない数である。',
			'被収容者の国籍別・男女別の数は、東京の一施設についての一時点の数または割合である。'
		]
	}
} satisfies ChartSpec;
