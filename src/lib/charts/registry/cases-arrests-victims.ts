import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'multiples',
	title: {
		en: 'Cases, arrests and victims did not move together: in 2005 police identified {npa-cases-2005} cases and {npa-victims-2005} victims',
		ja: '件数・人員・被害者数の動きは同じではない。2005年は検挙{npa-cases-2005}件に対し被害者{npa-victims-2005}人'
	},
	subtitle: {
		en: 'Trafficking cases identified (cases), persons arrested and victims identified (persons), Japan, calendar years 2001–2007',
		ja: '人身取引事犯の検挙件数（件）、検挙人員、被害者数（人）、日本、2001〜2007年（暦年）'
	},
	fields: { facet: 'measure', x: 'year' },
	notes: {
		en: [
			'Cases and persons are different units. The three counts stand side by side on one scale and are never added.',
			'Persons arrested are not all traffickers: see traffickers among the persons arrested.',
			'A detected count is not a prevalence: it shows what the police found, not how much trafficking there was.'
		],
		ja: [
			'件と人は異なる単位である。三つの数は同じ目盛りで並べて示し、合算しない。',
			'検挙人員の全てがブローカーではない。「検挙人員のうちブローカー」を参照。',
			'把握された数は被害の広がりを示すものではない。警察が把握した数であり、人身取引の規模ではない。'
		]
	}
} satisfies ChartSpec;
