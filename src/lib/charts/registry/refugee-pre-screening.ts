import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{screening-share-further} of applicants were sorted for further examination, {screening-share-likely} as likely refugees',
		ja: '申請者の{screening-share-further}が引き続き審査を要する案件、{screening-share-likely}が難民の可能性が高い案件に振り分けられた'
	},
	subtitle: {
		en: 'Applicants for refugee status by outcome of pre-screening, per cent of applicants, Japan, no date stated',
		ja: '難民認定申請者の振分け結果、申請者に占める割合、日本、時点の記載なし'
	},
	fields: { x: 'screening' },
	notes: {
		en: [
			'Only these two outcomes are printed. The rest of the applicants are not, and are not computed here, because the categories are not all named with a share.'
		],
		ja: [
			'印刷されているのはこの二つの区分のみである。他の区分の割合は印刷されていないため、計算もしない。'
		]
	}
} satisfies ChartSpec;
