import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'Applicants under further examination are ineligible for a work permit for {work-permit-wait}; before, for {work-permit-wait-before}',
		ja: '引き続き審査を要する申請者に就労が認められない期間は{work-permit-wait}、以前は{work-permit-wait-before}'
	},
	subtitle: {
		en: 'Length of pre-screening and of the wait for a work permit, months, Japan, no date stated',
		ja: '振分け期間と就労が認められるまでの期間、月、日本、時点の記載なし'
	},
	fields: { facet: 'measure', x: 'figure' },
	notes: {
		en: [
			'These are lengths under the rule, as the document reckons them, and no measured waits.',
			'The pre-screening period is contained in the longer wait. The two are not added.'
		],
		ja: [
			'いずれも文書の計算による運用上の期間で、実測の待機期間ではない。',
			'振分け期間は長い方の期間に含まれる。両者を合算しない。'
		]
	}
} satisfies ChartSpec;
