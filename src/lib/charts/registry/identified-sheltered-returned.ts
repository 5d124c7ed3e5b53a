import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Four counts, four rules: {npa-victims-2005} victims identified in 2005, {permits-2005} permitted to stay, {wco-victims-2005} sheltered in fiscal 2005, {iom-returned} returned up to March 2008',
		ja: '四つの数は基準が異なる。2005年の認知{npa-victims-2005}人、在留特別許可{permits-2005}人、2005年度の保護{wco-victims-2005}人、2008年3月までの帰国{iom-returned}人'
	},
	subtitle: {
		en: 'Victims of trafficking identified by the police, sheltered by women’s consulting offices, permitted to stay, and returned with IOM, persons, Japan; each bar with its own period',
		ja: '警察が認知した被害者、婦人相談所が保護した被害者、在留特別許可を受けた被害者、IOMの支援で帰国した被害者、人、日本、期間は棒ごとに異なる'
	},
	fields: {
		facet: 'measure',
		x: 'period'
	},
	notes: {
		en: [
			'The four counts are separate series: the police and the immigration authorities count by calendar year, the consulting offices by fiscal year, and IOM from April 2005 to March 2008 in one sum. They are not steps that the same persons went through, and none is a share of another.',
			'A bar for several years cannot be held against a bar for one.',
			'In fiscal 2005 the offices sheltered {wco-victims-2005-phl} Filipino victims; in the calendar year 2005 the police identified {npa-victims-2005-phl}. The documents do not say why.'
		],
		ja: [
			'四つの数は別々の系列である。警察と入管当局は暦年、婦人相談所は年度、IOMは2005年4月から2008年3月までの累計で数えている。同じ人が進む段階ではなく、いずれも他の内数ではない。',
			'数年分の棒と1年分の棒の長さを比べることはできない。',
			'2005年度に婦人相談所が保護したフィリピン人被害者は{wco-victims-2005-phl}人、2005年（暦年）に警察が認知したのは{npa-victims-2005-phl}人である。その理由は文書に書かれていない。'
		]
	}
} satisfies ChartSpec;
