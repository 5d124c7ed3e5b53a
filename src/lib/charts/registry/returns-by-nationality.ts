import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{iom-returned} victims returned with IOM from April 2005 to March 2008, {share iom-returned-phl iom-returned} of them to the Philippines and {share iom-returned-idn iom-returned} to Indonesia',
		ja: 'IOMの支援で帰国した被害者は2005年4月〜2008年3月に{iom-returned}人。{share iom-returned-phl iom-returned}がフィリピン、{share iom-returned-idn iom-returned}がインドネシア'
	},
	subtitle: {
		en: 'Victims of trafficking who returned with assistance of the International Organization for Migration by nationality, persons, April 2005 to 21 March 2008',
		ja: '国際移住機関（IOM）の支援で帰国した人身取引被害者数（国籍・地域別）、人、2005年4月〜2008年3月21日'
	},
	fields: {
		x: 'nationality'
	},
	notes: {
		en: [
			'The six numbers add up to the printed total of {iom-returned}.',
			'Victims who returned without IOM, or were deported, are not counted. Whether the return was wished for is not counted either.'
		],
		ja: [
			'六つの数の合計は、印刷された合計{iom-returned}人と一致する。',
			'IOMによらずに帰国した人や退去強制された人は含まれない。帰国が本人の希望であったかどうかも数えられていない。'
		]
	}
} satisfies ChartSpec;
