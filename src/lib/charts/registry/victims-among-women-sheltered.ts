import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Among {nagoya-women-2008} women sheltered in Nagoya in 2008, {nagoya-victims-2008} were victims of trafficking; in Tokyo, {tokyo-victims-2008} of {tokyo-women-2008}',
		ja: '2008年に名古屋で保護された女性{nagoya-women-2008}人のうち人身取引被害者は{nagoya-victims-2008}人、東京では2008年度の{tokyo-women-2008}人のうち{tokyo-victims-2008}人'
	},
	subtitle: {
		en: 'Women received by two women’s consulting offices and victims of trafficking among them, persons; Nagoya by calendar year, Tokyo by fiscal year',
		ja: '二つの婦人相談所が受け入れた女性とそのうちの人身取引被害者、人、名古屋は暦年、東京は年度'
	},
	fields: {
		facet: 'shelter',
		x: 'measure period'
	},
	notes: {
		en: [
			'Victims of trafficking are among the women received. The two are never added.',
			'The Nagoya numbers are of calendar years, those of Tokyo of a fiscal year from April to March. The two offices do not stand for all.',
			'Few victims found in a shelter does not mean few victims: it counts those who were identified and sent there.'
		],
		ja: [
			'人身取引被害者は受け入れた女性の内数である。両者を合算しない。',
			'名古屋の数は暦年、東京の数は4月から翌年3月までの年度である。二つの相談所は全国を代表するものではない。',
			'保護された被害者が少ないことは、被害者が少ないことを意味しない。認定され、そこに送られた人の数である。'
		]
	}
} satisfies ChartSpec;
