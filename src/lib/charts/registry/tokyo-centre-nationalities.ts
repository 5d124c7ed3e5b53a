import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'One Tokyo centre held {tokyo-detainees-2009} persons of {tokyo-detainee-nationalities-2009} nationalities; three shares are printed',
		ja: '東京の一施設に{tokyo-detainee-nationalities-2009}か国・地域の{tokyo-detainees-2009}人。割合は3つの国籍のみ'
	},
	subtitle: {
		en: 'Detainees by nationality, per cent of the detainees of the centre visited, Tokyo, July 2009',
		ja: '被収容者の国籍別割合、訪問された施設の被収容者に占める割合、東京、2009年7月'
	},
	fields: { x: 'nationality' },
	notes: {
		en: [
			'Only three nationalities are printed with a share. {tokyo-detainees-2009-female} of the detainees were women.',
			'Most had overstayed and were held until deportation, the document says; nationality says nothing about conduct.'
		],
		ja: [
			'割合が印刷されている国籍は3つのみである。被収容者のうち女性は{tokyo-detainees-2009-female}人。',
			'文書によれば多くは超過滞在で、送還までの収容である。国籍は行為について何も示さない。'
		]
	}
} satisfies ChartSpec;
