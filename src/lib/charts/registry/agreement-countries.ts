import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Japan had agreements on technical interns with {agreement-countries-2019-04} countries at the end of April 2019 and with {agreement-countries-2019-06} in June',
		ja: '技能実習の二国間取決めの相手国は2019年4月末に{agreement-countries-2019-04}か国、6月に{agreement-countries-2019-06}か国'
	},
	subtitle: {
		en: 'Countries that send technical interns and have a bilateral agreement with Japan, countries, April and June 2019',
		ja: '技能実習生を送り出す国のうち日本と二国間取決めのある国、国数、2019年4月と6月'
	},
	fields: {
		x: 'date'
	},
	notes: {
		en: [
			'The first number comes from the Government, the second from Solidarity Network with Migrants Japan, in one document; China is not among the countries of the second.',
			'Agreements against trafficking are another matter: the Special Rapporteur counted {anti-trafficking-agreements} in 2010.'
		],
		ja: [
			'前の数は政府、後の数は移住者と連帯する全国ネットワークによるもので、同じ文書にある。後の数の国に中国は含まれない。',
			'人身取引に関する二国間協定は別の事柄であり、特別報告者は2010年にその数を{anti-trafficking-agreements}としている。'
		]
	}
} satisfies ChartSpec;
