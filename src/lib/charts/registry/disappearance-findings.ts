import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'In one count {below-minimum-wage-opposition} of the interns surveyed were paid less than the minimum wage, in another {below-minimum-wage-official}; {disappeared-for-better-salary} left for a better salary',
		ja: '最低賃金未満だった技能実習生は、ある集計で{below-minimum-wage-opposition}、別の集計で{below-minimum-wage-official}。より良い賃金を求めたとされたのは{disappeared-for-better-salary}'
	},
	subtitle: {
		en: 'Findings on technical interns who disappeared, per cent of those surveyed, Japan, no date stated; by document',
		ja: '失踪した技能実習生に関する調査結果、調査対象者に占める割合、日本、時点の記載なし、文書別'
	},
	fields: {
		facet: 'measure',
		x: 'source'
	},
	notes: {
		en: [
			'The two shares below the minimum wage come from the opposition party’s investigation and from an official survey as relayed. They may rest on the same questionnaires; neither document says so.',
			'The reason is disputed: one document says that the ministry replaced “lower wage” by “seeking higher wage”. Reasons can be combined, so shares are never added.',
			'What holds for interns who disappeared does not hold for all interns.'
		],
		ja: [
			'最低賃金未満の二つの割合は、野党の調査と、伝えられた公的な調査による。同じ調査票に基づく可能性があるが、どちらの文書もそうは書いていない。',
			'理由については争いがある。一方の文書は、同省が「低賃金」を「より高い賃金を求めて」に置き換えたと述べる。理由は重複し得るため、割合を合算しない。',
			'失踪した技能実習生についての結果は、技能実習生全体には当てはまらない。'
		]
	}
} satisfies ChartSpec;
