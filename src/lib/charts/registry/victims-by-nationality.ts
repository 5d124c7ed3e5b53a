import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'multiples',
	title: {
		en: 'Nationalities of the victims changed: {npa-victims-2004-tha} from Thailand in 2004, {npa-victims-2007-tha} in 2007',
		ja: '被害者の国籍は変わった。タイは2004年に{npa-victims-2004-tha}人、2007年に{npa-victims-2007-tha}人'
	},
	subtitle: {
		en: 'Victims of trafficking identified by the police by nationality, persons, Japan, calendar years 2001–2007',
		ja: '警察が認知した人身取引被害者数（国籍・地域別）、人、日本、2001〜2007年（暦年）'
	},
	fields: { facet: 'nationality', x: 'year' },
	notes: {
		en: [
			'A year without a bar is an empty cell in the printed table. It is not read as zero.',
			'Nationality is that of the persons harmed. It says nothing about who harmed them.',
			'A detected count is not a prevalence: it shows what the police found, not how much trafficking there was.'
		],
		ja: [
			'棒のない年は原表の空欄である。0とは読まない。',
			'国籍は被害を受けた人のものであり、加害者については何も示さない。',
			'把握された数は被害の広がりを示すものではない。警察が把握した数であり、人身取引の規模ではない。'
		]
	}
} satisfies ChartSpec;
