import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'At one Tokyo office {tokyo-women-2008-domestic-violence} of the women received were victims of domestic violence, {tokyo-women-2008-trafficking} of trafficking',
		ja: '東京の一つの相談所が受け入れた女性の{tokyo-women-2008-domestic-violence}が家庭内暴力の被害者、{tokyo-women-2008-trafficking}が人身取引の被害者'
	},
	subtitle: {
		en: 'Women received by a women’s consulting office in Tokyo by group, per cent of the women received, fiscal year 2008 (April 2008 to March 2009)',
		ja: '東京の婦人相談所が受け入れた女性の区分別割合、受け入れた女性に占める割合、2008年度（2008年4月〜2009年3月）'
	},
	fields: {
		x: 'group'
	},
	notes: {
		en: [
			'The groups overlap: a victim of domestic violence can be a foreign national. The shares are never added. Whether that of foreign women is of all women or of the victims of domestic violence is not clear from the document.',
			'They are shares of {tokyo-women-2008} women. In the whole country {domestic-violence-cases-2008} cases of domestic violence were reported in 2008, and {domestic-violence-fear-2008} of women had feared for their life because of it.'
		],
		ja: [
			'区分は重なる。家庭内暴力の被害者が外国人であることもある。割合を合算しない。外国人女性の割合の母数が女性全体か家庭内暴力の被害者かは、文書からは明らかでない。',
			'母数は女性{tokyo-women-2008}人。2008年に全国で通報・相談のあった家庭内暴力は{domestic-violence-cases-2008}件、家庭内暴力により命の危険を感じた女性は{domestic-violence-fear-2008}とされる。'
		]
	}
} satisfies ChartSpec;
