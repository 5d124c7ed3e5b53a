import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Women earned {wage-ratio-jpn} of what men earned in Japan, {wage-ratio-usa} in the United States; of managerial posts they held {managerial-posts-jpn} and {managerial-posts-usa}',
		ja: '男性に対する女性の賃金は日本{wage-ratio-jpn}、米国{wage-ratio-usa}。管理職に占める女性は日本{managerial-posts-jpn}、米国{managerial-posts-usa}'
	},
	subtitle: {
		en: 'Women’s average salary as a share of men’s, and managerial posts held by women, per cent, Japan and the United States, year not stated',
		ja: '男性に対する女性の平均賃金の割合、管理職に占める女性の割合、％、日本と米国、年の記載なし'
	},
	fields: {
		facet: 'measure',
		x: 'country'
	},
	notes: {
		en: [
			'The two measures have different bases, salaries and posts, and are never added. Hours, length of service and post are not taken out of the salaries, and what counts as a managerial post differs between the countries.',
			'The same statistics are said to show that {resignation-first-child} of women resign after the birth of their first child.'
		],
		ja: [
			'二つの指標は賃金と役職という異なる母数による。合算しない。賃金は労働時間、勤続年数、役職の違いを調整しておらず、管理職の範囲は国により異なる。',
			'同じ統計によれば、女性の{resignation-first-child}が第1子の出産後に退職するとされる。'
		]
	}
} satisfies ChartSpec;
