import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'pipeline',
	title: {
		en: 'From {npa-traffickers-2005-2008} traffickers arrested to {moj-sentences-2005-2008} persons sentenced, 2005 to 2008',
		ja: '2005〜2008年、検挙されたブローカー{npa-traffickers-2005-2008}人から判決を受けた{moj-sentences-2005-2008}人まで'
	},
	subtitle: {
		en: 'Persons arrested, traffickers among them, cases indicted and persons sentenced or convicted, Japan; each document’s own period',
		ja: '検挙人員、うちブローカー、起訴件数、判決・有罪人員、日本、文書ごとの期間'
	},
	fields: { facet: 'source', x: 'measure' },
	notes: {
		en: [
			'The two documents cover different periods and are not one series. Nor is each step the same persons followed: cases and persons are different units, and a judgment can fall in a later year than the arrest.',
			'Of the persons sentenced, {moj-sentences-2005-2008-unsuspended} were sentenced without suspension; of the persons convicted to December 2007, {moj-convictions-2007-unsuspended}.'
		],
		ja: [
			'二つの文書は期間が異なり、一つの系列ではない。各段階は同じ人を追ったものでもない。件と人は異なる単位であり、判決は検挙より後の年になりうる。',
			'判決を受けた人のうち実刑は{moj-sentences-2005-2008-unsuspended}人、2007年12月までに有罪となった人のうち実刑は{moj-convictions-2007-unsuspended}人。'
		]
	}
} satisfies ChartSpec;
