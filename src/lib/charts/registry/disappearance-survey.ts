import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Of {moj-survey-organisations} organisations in the survey of disappearances, {moj-survey-organisations-face-to-face} were interviewed face to face',
		ja: '失踪調査の対象{moj-survey-organisations}機関のうち、面談による聴取は{moj-survey-organisations-face-to-face}'
	},
	subtitle: {
		en: 'Implementing organisations surveyed by the Ministry of Justice about disappearances from January 2017 to September 2018, organisations',
		ja: '法務省の失踪事案調査（2017年1月〜2018年9月の失踪）の対象となった実習実施者、機関数'
	},
	fields: { x: 'mode' },
	notes: {
		en: [
			'The two modes are parts of the organisations surveyed; {difference moj-survey-organisations moj-survey-organisations-face-to-face moj-survey-organisations-telephone} were not interviewed, a number that the document does not print and that we compute.',
			'Breaches of the minimum wage were found in {moj-survey-disappearances-minimum-wage} disappearance cases and unpaid overtime premiums in {moj-survey-disappearances-overtime}; whether they overlap is not stated.'
		],
		ja: [
			'二つの方法は調査対象の内数である。聴取されなかったのは{difference moj-survey-organisations moj-survey-organisations-face-to-face moj-survey-organisations-telephone}で、これは文書にない、当サイトの計算による数である。',
			'最低賃金違反は失踪{moj-survey-disappearances-minimum-wage}件、割増賃金の不払いは{moj-survey-disappearances-overtime}件で認められた。重複の有無は記載されていない。'
		]
	}
} satisfies ChartSpec;
