import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Violations at {otit-violations-2018} of {otit-completed-2018} organisations whose inspection was completed',
		ja: '検査を終えた{otit-completed-2018}の機関のうち{otit-violations-2018}で違反'
	},
	subtitle: {
		en: 'On-site inspections by OTIT, organisations, Japan; inspected by December 2018, completed and in violation by September 2018, preliminary',
		ja: '外国人技能実習機構の実地検査、機関数、日本、検査は2018年12月まで、終了と違反は2018年9月まで、速報値'
	},
	fields: { facet: 'organisation', x: 'measure' },
	notes: {
		en: [
			'An open end means “over”: the document gives no upper limit. Hatching means preliminary.',
			'The three counts have different dates: violations belong to the inspections completed by the end of September 2018, not to those conducted by the end of December 2018.',
			'In 2018 {otit-licences-revoked-2018} licence of a supervising organisation and the training plans of {otit-accreditations-revoked-2018} implementing organisations were revoked; {otit-improvement-orders-2018} order for improvement was given.'
		],
		ja: [
			'端の開いた棒は「超」を示す。文書に上限の記載はない。斜線は速報値。',
			'三つの数は時点が異なる。違反は2018年9月末までに終了した検査のもので、12月末までに行われた検査のものではない。',
			'2018年の監理団体の許可取消しは{otit-licences-revoked-2018}件、計画の認定取消しは{otit-accreditations-revoked-2018}実習実施者、改善命令は{otit-improvement-orders-2018}件。'
		]
	}
} satisfies ChartSpec;
