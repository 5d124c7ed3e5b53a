import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Foreign nationals are {foreign-population-share} of the population; the largest group named is {foreign-residents-chn} Chinese nationals',
		ja: '人口に占める外国人の割合は{foreign-population-share}。挙げられた国籍で最も多いのは中国の{foreign-residents-chn}人'
	},
	subtitle: {
		en: 'Foreign nationals in Japan by nationality, persons, from a publication of 2009 by the Immigration Bureau, date of the count not stated',
		ja: '日本にいる外国人数（国籍別）、人、入国管理局の2009年の刊行物による、集計の時点の記載なし'
	},
	fields: {
		x: 'nationality'
	},
	notes: {
		en: [
			'Only the largest groups are named. They do not add up to all foreign nationals.',
			'Koreans are printed as one number, “South and North Koreans”. Naturalised persons and persons without registration are not counted.'
		],
		ja: [
			'挙げられているのは多い国籍だけである。合計しても外国人全体にはならない。',
			'韓国・朝鮮は一つの数として印刷されている。帰化した人と登録のない人は含まれない。'
		]
	}
} satisfies ChartSpec;
