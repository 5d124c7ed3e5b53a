import type { Language } from '../model/text.ts';

const en = {
	title: 'Explore',
	lead: 'Ask your own question in SQL. It runs in your browser, over the same tables as everything here. A row that returns figure links its numbers to their receipts.',
	pick: 'Build a comparison',
	pickLead: 'Choose what to compare; the query is written for you.',
	measure: 'Measure',
	nationality: 'Nationality',
	write: 'Write the query',
	editor: 'SQL',
	run: 'Run (Ctrl+Enter)',
	result: 'Answer',
	rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
	tables: 'Tables and columns',
	link: 'Permanent link to this query',
	error: 'DuckDB says',
	noCitation:
		'No row names its figure, so its numbers cannot be linked. Add figure, or list(figure) AS figures, to the query.',
	noScript:
		'Queries need scripting. Without it, take the tables from the Data page and query them in a program of your own.',
	truncated: (count: number) => `The first ${count} rows are shown.`
};

const ja: typeof en = {
	title: '問い合わせ',
	lead: 'SQLで自分の問いを立てられます。ブラウザーの中で、このサイトと同じ表に対して実行されます。figure を返す行の数は出典票に結び付きます。',
	pick: '比較を組み立てる',
	pickLead: '比べるものを選ぶと、問い合わせが書かれます。',
	measure: '指標',
	nationality: '国籍・地域',
	write: '問い合わせを書く',
	editor: 'SQL',
	run: '実行（Ctrl+Enter）',
	result: '回答',
	rows: (count: number) => `${count}行`,
	tables: '表と列',
	link: 'この問い合わせの恒久リンク',
	error: 'DuckDBの応答',
	noCitation:
		'どの行も数値IDを返していないため、出典に結び付けられません。問い合わせに figure または list(figure) AS figures を加えてください。',
	noScript:
		'問い合わせにはスクリプトが必要です。スクリプトなしの場合は「データ」から表を取得し、お手元のプログラムで問い合わせてください。',
	truncated: (count: number) => `最初の${count}行を表示。`
};

/** The words of the page for questions, which no other page has to bring along. */
export const exploreWords = (language: Language): typeof en => (language === 'ja' ? ja : en);
