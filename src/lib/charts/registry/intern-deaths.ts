import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{intern-deaths-2012-2017} deaths of technical interns from 2012 to 2017 were surveyed; {intern-deaths-recognised-2012-2017} were recognised as labour accidents',
		ja: '調査対象となった2012〜2017年の技能実習生の死亡事案は{intern-deaths-2012-2017}件、労働災害の認定は{intern-deaths-recognised-2012-2017}件'
	},
	subtitle: {
		en: 'Death cases of technical interns in the survey of the Ministry of Justice, field investigations and recognitions among them, cases, Japan; each bar with its own period',
		ja: '法務省の調査の対象となった技能実習生の死亡事案、実地調査、労働災害の認定、件、日本、期間は棒ごとに異なる'
	},
	fields: {
		x: 'measure period'
	},
	notes: {
		en: [
			'A bar at zero is a printed “no”, not a missing number.',
			'Since 2010, {intern-deaths-recognised-since-2010} deaths by overwork were recognised, the document adds: a wider span, another group, and not part of the survey.',
			'The numbers are relayed by Solidarity Network with Migrants Japan. Causes of death are not broken down.'
		],
		ja: [
			'0の棒は文書に「なし」と印刷されたもので、数の欠落ではない。',
			'文書はこれとは別に、2010年以降に認定された過労死を{intern-deaths-recognised-since-2010}件とする。期間も対象も異なり、調査の内数ではない。',
			'数は移住者と連帯する全国ネットワークが伝えるものである。死因別の内訳は示されていない。'
		]
	}
} satisfies ChartSpec;
