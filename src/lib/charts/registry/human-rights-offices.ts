import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'The human rights organs have {human-rights-offices} offices, {human-rights-offices-branches} of them branches',
		ja: '人権擁護機関の窓口は{human-rights-offices}か所、うち支局が{human-rights-offices-branches}か所'
	},
	subtitle: {
		en: 'Offices of the human rights organs of the Ministry of Justice by kind, facilities, Japan, no date stated',
		ja: '法務省の人権擁護機関の窓口（種類別）、か所、日本、時点の記載なし'
	},
	fields: {
		x: 'office'
	},
	notes: {
		en: [
			'The three kinds add up to the total. They are parts of the Government, not an independent human rights institution.',
			'With them work {human-rights-volunteers} Human Rights Volunteers, private citizens appointed by the Minister of Justice.'
		],
		ja: [
			'三種類の和は全体に一致する。いずれも政府の機関であり、独立した国内人権機関ではない。',
			'このほか、法務大臣が委嘱する民間の人権擁護委員が{human-rights-volunteers}人いるとされる。'
		]
	}
} satisfies ChartSpec;
