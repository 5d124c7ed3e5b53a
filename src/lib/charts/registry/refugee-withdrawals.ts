import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Withdrawn applications rose from {withdrawals-2017} in 2017 to {withdrawals-2018} in 2018',
		ja: '申請の取下げは2017年の{withdrawals-2017}人から2018年の{withdrawals-2018}人に'
	},
	subtitle: {
		en: 'Persons who withdrew their application for refugee status, persons, Japan, 2017 and 2018',
		ja: '難民認定申請を取り下げた人、人、日本、2017年と2018年'
	},
	fields: { x: 'date' },
	notes: {
		en: ['The document links the rise to fear of detention; the count itself gives no reasons.'],
		ja: ['文書は増加を収容への恐れと結び付けているが、数そのものは理由を示さない。']
	}
} satisfies ChartSpec;
