import type { Language } from '../model/text.ts';

/** Words of the pages of editions, which only they load. */
export const editionWords = (language: Language): Words => (language === 'ja' ? ja : en);

const en = {
	title: 'Editions',
	lead: 'The figures as they stood on a date. The charts of an edition never change; other pages embed them.',
	charts: (count: number) => `${count} charts`,
	first: 'This is the first edition: there is nothing to compare it with.',
	changes: (count: number) =>
		count === 1
			? '1 figure differs from the edition before,'
			: `${count} figures differ from the edition before,`,
	fromBefore: 'From the edition before to this one:',
	since: (newest: string) => `From this edition to that of ${newest}:`,
	otherwise: 'The newest edition makes this chart of the same figures otherwise, or no more.',
	others: 'Figures in none of these charts',
	empty: '(empty)',
	withdrawn: 'no longer published',
	kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' }
};

type Words = typeof en;

const ja: Words = {
	title: '版',
	lead: 'ある日付の時点の数字です。版に収めた図表は変わらず、他のページに埋め込まれます。',
	charts: (count: number) => `図表${count}点`,
	first: '最初の版であり、比べる版はありません。',
	changes: (count: number) => `前の版と異なる数字は${count}件です。前の版：`,
	fromBefore: '前の版からこの版まで：',
	since: (newest: string) => `この版から${newest}版まで：`,
	otherwise: '最新版ではこの図表が同じ数字から別の形で作られているか、公表が終了しています。',
	others: '以上の図表にない数字',
	empty: '（空）',
	withdrawn: '公表終了',
	kinds: { added: '追加', changed: '変更', removed: '削除' }
};
