import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{detainees-2019-over-6-months} of detainees had been held for more than six months, {detainees-2019-over-12-months} for more than a year',
		ja: '収容者の{detainees-2019-over-6-months}が6か月超、{detainees-2019-over-12-months}が1年超'
	},
	subtitle: {
		en: 'Detainees held longer than six and twelve months, per cent of all detainees, Japan, end of June 2019',
		ja: '6か月・12か月を超えて収容されている者の割合、日本、2019年6月末'
	},
	fields: { x: 'held_over' },
	notes: {
		en: [
			'The shares are nested: those held for more than a year are among those held for more than six months. They are never added.',
			'They are shares of {detainees-2019} detainees.'
		],
		ja: [
			'割合は入れ子である。1年超の者は6か月超の者に含まれる。合算しない。',
			'母数は収容者{detainees-2019}人である。'
		]
	}
} satisfies ChartSpec;
