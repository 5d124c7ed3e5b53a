import type { Language } from '../model/text.ts';

const en = {
	title: 'Verify',
	lead: 'Run the query again, in your browser, over the published tables, and compare every value with what is printed here.',
	button: 'Verify in my browser',
	size: 'Downloads the database engine once (8 MB).',
	allEqual: (count: number) => `${count} of ${count} values are equal to what is printed.`,
	differs: (wrong: number, count: number) =>
		`${wrong} of ${count} values differ from what is printed. Please tell us.`,
	computed: 'Computed in your browser',
	printed: 'Printed on this page',
	equal: 'equal',
	unequal: 'differs'
};

const ja: typeof en = {
	title: '検証',
	lead: '公開された表に対し、同じ問い合わせをお使いのブラウザーで実行し、ここに印刷された値と一つずつ比べます。',
	button: 'このブラウザーで検証する',
	size: 'データベースエンジン（8 MB）を一度だけダウンロードします。',
	allEqual: (count: number) => `${count}個中${count}個の値が、印刷された値と一致しました。`,
	differs: (wrong: number, count: number) =>
		`${count}個中${wrong}個の値が、印刷された値と異なります。お知らせください。`,
	computed: 'ブラウザーでの計算',
	printed: 'このページの値',
	equal: '一致',
	unequal: '相違'
};

/** The words about running a page's query again, which only pages with a query bring along. */
export const verifyWords = (language: Language): typeof en => (language === 'ja' ? ja : en);
