import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'The largest project abroad with a printed year was {trust-fund-ilo-2006} through the ILO in 2006, for Thailand and the Philippines',
		ja: '年の示された国外の事業のうち最大は、2006年のILOを通じたタイ・フィリピンでの{trust-fund-ilo-2006}'
	},
	subtitle: {
		en: 'Funding of projects against trafficking abroad by year, channel, agency and region, US dollars as printed, 2002–2007',
		ja: '国外の人身取引対策事業への拠出額（年・経路・機関・地域別）、印刷された米ドル額、2002〜2007年'
	},
	fields: {
		facet: 'year channel',
		x: 'agency region'
	},
	notes: {
		en: [
			'Each bar is one project as a whole, set to the year printed. Projects differ in how far they concern trafficking, and those without a printed amount are missing; no yearly totals are computed.',
			'Not drawn: {bali-process-website} for a website of the Bali Process, without a year, and {tsunami-plan-funding} for children after the tsunami of 2004, of which protection from trafficking is one purpose among several.'
		],
		ja: [
			'棒は一つの事業の全体の額を、印刷された年に置いたものである。人身取引との関わりの程度は事業により異なり、額の示されない事業は含まれないため、年の合計は計算しない。',
			'年の示されないバリ・プロセスのウェブサイトの{bali-process-website}と、2004年の津波で被災した児童のための{tsunami-plan-funding}（人身取引の防止は目的の一つ）は描いていない。'
		]
	}
} satisfies ChartSpec;
