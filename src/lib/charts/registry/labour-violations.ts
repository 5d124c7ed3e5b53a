import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{labour-violations-2007} of {labour-inspected-2007} companies inspected in 2007 were in violation',
		ja: '2007年に検査を受けた{labour-inspected-2007}社のうち{labour-violations-2007}社に違反'
	},
	subtitle: {
		en: 'Companies receiving trainees and technical interns, inspected by the labour inspectorate, organisations, Japan, 2007',
		ja: '労働基準監督機関の検査を受けた研修生・技能実習生の受入れ企業、機関数、日本、2007年'
	},
	fields: { facet: 'measure', x: 'violation' },
	notes: {
		en: [
			'One company can have several kinds of violation. The seven kinds overlap: they are not parts of a whole and are never added.',
			'Companies were chosen for inspection because they were suspected. The share in violation does not hold for all companies.',
			'These inspections identified {labour-victims-identified-2007} victims of trafficking; identifying them is not the direct task of labour inspectors.'
		],
		ja: [
			'1社が複数の違反に該当しうる。7種類は重複しており、全体の内訳ではなく、合算しない。',
			'検査の対象は疑いのある企業である。違反の割合は全企業には当てはまらない。',
			'これらの検査で認定された人身取引被害者は{labour-victims-identified-2007}人。認定は労働基準監督官の直接の職務ではない。'
		]
	}
} satisfies ChartSpec;
