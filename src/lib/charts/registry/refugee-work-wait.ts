import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'Applicants under further examination wait {work-permit-wait} for a work permit; before, it was {work-permit-wait-before}',
		ja: '引き続き審査を要する申請者が就労許可を得るまで{work-permit-wait}、以前は{work-permit-wait-before}'
	},
	subtitle: {
		en: 'Length of pre-screening and of the wait for a work permit, months, Japan, no date stated',
		ja: '振分け期間と就労が認められるまでの期間、月、日本、時点の記載なし'
	},
	fields: { facet: 'measure', x: 'figure' },
	notes: {
		en: ['The pre-screening period is contained in the longer wait. The two are not added.'],
		ja: ['振分け期間は長い方の期間に含まれる。両者を合算しない。']
	}
} satisfies ChartSpec;
