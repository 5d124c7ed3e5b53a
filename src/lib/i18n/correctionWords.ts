import type { Language } from '../model/text.ts';

const en = {
	title: 'Corrections',
	lead: 'Every number, place or word of a published table that was corrected, with what stood there before, the day and the reason.',
	none: 'No cell of a published table has been corrected so far.',
	date: 'Date',
	figure: 'Figure',
	column: 'Column',
	was: 'Was',
	is: 'Is',
	reason: 'Reason',
	of: (figure: string, column: string) =>
		column === 'figure' ? `Withdrawn: ${figure}` : `Correction of ${figure}: ${column}`,
	change: (was: string, is: string) =>
		`Was: ${was === '' ? '(empty)' : was}. Is: ${is === '' ? '(empty)' : is}.`,
	report: 'If you find an error',
	reportWhere:
		'This site has no form, no mail address and no counter for messages: it names none, because it has none. Tell whoever gave you its address or its files, and tell them so that anybody can check it:',
	reportSteps: [
		'Open the receipt of the number: its address is permanent, and it names the document, the place in it and a quotation.',
		'Compare the quotation with the document. Write down the address of the receipt, what stands in it, what the document prints, and where.',
		'If you have the project’s files, change the row in data/ and run “npm run check”: it says which rules the row now keeps or breaks. The README says how a changed row is verified and sealed.',
		'A correction that is made is listed here with the next edition. Frozen charts of earlier editions keep what they showed.'
	],
	editions: 'Editions',
	feed: 'Editions and corrections',
	feedLead: 'New editions of the data, and what was corrected in it.',
	firstEdition: (charts: number) => `The first edition, with ${charts} charts.`,
	laterEdition: (charts: number, added: number, changed: number, gone: number) =>
		`${charts} charts: ${added} new, ${changed} changed; ${gone} withdrawn.`
};

const ja: typeof en = {
	title: '訂正',
	lead: '公開後に訂正した表の数、所在、語句のすべて。訂正前の内容、日付、理由を添えます。',
	none: '公開した表のセルを訂正したことは、これまでありません。',
	date: '日付',
	figure: '数値',
	column: '列',
	was: '訂正前',
	is: '訂正後',
	reason: '理由',
	of: (figure: string, column: string) =>
		column === 'figure' ? `取り下げ：${figure}` : `訂正：${figure}の${column}`,
	change: (was: string, is: string) =>
		`訂正前：${was === '' ? '（空欄）' : was}。訂正後：${is === '' ? '（空欄）' : is}。`,
	report: '誤りを見つけたら',
	reportWhere:
		'このサイトには、投稿欄も、メールの宛先も、連絡窓口もありません。このサイトの所在やファイルを知らせた人に、誰でも確かめられる形で伝えてください。',
	reportSteps: [
		'その数の出典票を開く。出典票の所在（URL）は恒久的で、文書、文書中の所在、引用を示しています。',
		'引用を文書と照らし合わせ、出典票のURL、そこに書かれていること、文書に印刷されていること、その場所を書き留める。',
		'プロジェクトのファイルをお持ちなら、data/ の該当する行を直し、「npm run check」を実行する。その行がどの規則を守り、どれに反するかが示されます。直した行の確認と封印の方法はREADMEにあります。',
		'行われた訂正は、次の版とともにここに載ります。以前の版の固定された図表は、表示していた内容を保ちます。'
	],
	editions: '版',
	feed: '版と訂正',
	feedLead: 'データの新しい版と、訂正した内容。',
	firstEdition: (charts: number) => `最初の版。図表${charts}点。`,
	laterEdition: (charts: number, added: number, changed: number, gone: number) =>
		`図表${charts}点（新規${added}点、変更${changed}点）。取り下げ${gone}点。`
};

/** The words of the page of corrections and of the feed, which no other page has to bring along. */
export const correctionWords = (language: Language): typeof en => (language === 'ja' ? ja : en);
