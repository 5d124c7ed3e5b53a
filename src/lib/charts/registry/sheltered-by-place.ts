import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Of {victims-protected-2001-2009} victims under public protection from April 2001 to March 2009, {victims-protected-2001-2009-wco} were with women’s consulting offices and {victims-protected-2001-2009-child} with child guidance centres',
		ja: '2001年4月〜2009年3月に公的に保護された被害者{victims-protected-2001-2009}人のうち、婦人相談所は{victims-protected-2001-2009-wco}人、児童相談所は{victims-protected-2001-2009-child}人'
	},
	subtitle: {
		en: 'Victims of trafficking protected, by place, persons, Japan, April 2001 to March 2009 together',
		ja: '保護された人身取引被害者数（保護の場所別）、人、日本、2001年4月〜2009年3月の累計'
	},
	fields: {
		x: 'shelter'
	},
	notes: {
		en: [
			'Consulting offices and child guidance centres add up to the total. The {victims-protected-2001-2009-other} at other shelters overlap with that split and are never added to it.',
			'All were female. Of shelters for men the document counts {men-shelters}.',
			'A detected count is not a prevalence: it shows whom the offices found and took in, not how much trafficking there was.'
		],
		ja: [
			'婦人相談所と児童相談所の和は全体に一致する。婦人相談所以外のシェルターの{victims-protected-2001-2009-other}人はこの内訳と重なるため、足してはならない。',
			'全員が女性である。男性のためのシェルターの数は{men-shelters}とされる。',
			'把握された数は被害の広がりを示すものではない。機関が把握し保護した人の数であり、人身取引の規模ではない。'
		]
	}
} satisfies ChartSpec;
