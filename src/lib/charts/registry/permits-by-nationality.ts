import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'multiples',
	title: {
		en: '{permits-2005} victims received special permission to stay in 2005 and {permits-2006} in 2006; Thai nationals fell from {permits-2005-tha} to {permits-2006-tha}, Indonesians rose from {permits-2005-idn} to {permits-2006-idn}',
		ja: '在留特別許可を受けた被害者は2005年{permits-2005}人、2006年{permits-2006}人。タイは{permits-2005-tha}人から{permits-2006-tha}人に減り、インドネシアは{permits-2005-idn}人から{permits-2006-idn}人に増えた'
	},
	subtitle: {
		en: 'Special permissions for residence granted to victims of trafficking by nationality, persons, Japan, calendar years 2005 and 2006',
		ja: '人身取引被害者に与えられた在留特別許可（国籍別）、人、日本、2005年・2006年（暦年）'
	},
	fields: {
		facet: 'nationality',
		x: 'year'
	},
	notes: {
		en: [
			'A year without a bar is an empty cell in the printed table. It is not read as zero.',
			'Victims who held a valid residence status needed no such permission and are not counted. The count is therefore not a share of the victims identified.',
			'Another document names permits of {permit-length-1-month}, {permit-length-3-months} and {permit-length-6-months}; how many had which length is not printed.'
		],
		ja: [
			'棒のない年は原表の空欄である。0とは読まない。',
			'正規の在留資格があった被害者はこの許可を要せず、数に含まれない。したがって、認知された被害者に対する割合ではない。',
			'別の文書は許可の期間として{permit-length-1-month}、{permit-length-3-months}、{permit-length-6-months}を挙げる。それぞれの件数は印刷されていない。'
		]
	}
} satisfies ChartSpec;
