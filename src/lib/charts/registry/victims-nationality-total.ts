import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{share npa-victims-total-tha npa-victims-total} of the victims identified from 2001 to 2007 were Thai nationals, {share npa-victims-total-phl npa-victims-total} Filipino',
		ja: '2001〜2007年に認知された被害者の{share npa-victims-total-tha npa-victims-total}がタイ、{share npa-victims-total-phl npa-victims-total}がフィリピンの国籍'
	},
	subtitle: {
		en: 'Victims of trafficking identified by the police by nationality, persons, Japan, 2001–2007 together',
		ja: '警察が認知した人身取引被害者数（国籍・地域別）、人、日本、2001〜2007年の合計'
	},
	fields: { x: 'nationality' },
	notes: {
		en: [
			'The fourteen numbers add up to the printed total of {npa-victims-total}.',
			'A detected count is not a prevalence: it shows what the police found, not how much trafficking there was.'
		],
		ja: [
			'14の数の合計は、印刷された合計{npa-victims-total}と一致する。',
			'把握された数は被害の広がりを示すものではない。警察が把握した数であり、人身取引の規模ではない。'
		]
	}
} satisfies ChartSpec;
