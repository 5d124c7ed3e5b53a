import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'lines',
	title: {
		en: 'Women’s consulting offices sheltered {wco-victims-2001} victim of trafficking in fiscal 2001, {wco-victims-2005} in fiscal 2005 and {wco-victims-2006} in fiscal 2006',
		ja: '婦人相談所が保護した人身取引被害者は2001年度{wco-victims-2001}人、2005年度{wco-victims-2005}人、2006年度{wco-victims-2006}人'
	},
	subtitle: {
		en: 'Victims of trafficking sheltered by women’s consulting offices, persons, Japan, fiscal years 2001–2006 (April to March)',
		ja: '婦人相談所が保護した人身取引被害者数、人、日本、2001〜2006年度（4月〜3月）'
	},
	fields: {
		series: 'shelter',
		x: 'fiscal-year'
	},
	notes: {
		en: [
			'A fiscal year runs from April to March. The police count victims by calendar year, so the two counts do not share a year, even where the numbers happen to be equal, as in 2005.',
			'For the fiscal years 2005 and 2006 together the document also prints {victims-protected-2005-2006} victims protected, without saying where; its own two yearly numbers add up to {sum wco-victims-2005 wco-victims-2006}.',
			'A detected count is not a prevalence: it shows whom the offices found and took in, not how much trafficking there was.'
		],
		ja: [
			'年度は4月から翌年3月までである。警察の集計は暦年によるため、2005年のように数が一致しても同じ期間の数ではない。',
			'文書は2005年度と2006年度を合わせて保護された被害者{victims-protected-2005-2006}人という数も示すが、どこで保護されたかは書かれていない。同じ文書の2年度の数の和は{sum wco-victims-2005 wco-victims-2006}人である。',
			'把握された数は被害の広がりを示すものではない。機関が把握し保護した人の数であり、人身取引の規模ではない。'
		]
	}
} satisfies ChartSpec;
