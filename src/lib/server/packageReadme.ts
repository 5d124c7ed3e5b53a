import { languageFolder } from '../model/languageFolder.ts';
import { formatDate } from '../i18n/formatDate.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import { siteAddress } from './siteAddress.ts';

/** What the files of the package are, for whoever opens it. */
export function packageReadme(language: Language): string {
	const { descriptor, edition, tables, sources, figures } = catalog();
	const say = words[language];
	const japanese = language === 'ja';
	return [
		`# ${say.title}`,
		say.lead(figures.size, formatDate(edition, language), siteAddress(languageFolder(language))),
		`## ${say.files}`,
		[
			...[...tables.values()].map(({ resource, rows }) =>
				say.table(resource.path, japanese ? resource['fr:title_ja'] : resource.title, rows.length)
			),
			...say.others
		]
			.map((line) => `- ${line}`)
			.join('\n'),
		`## ${say.reading}`,
		say.rules.map((line) => `- ${line}`).join('\n'),
		`## ${say.documents}`,
		[...sources.values()]
			.map((source) => `- \`${source.id}\`: ${citationSentence(source, language)}`)
			.join('\n'),
		`## ${say.licence}`,
		`${say.terms} ${descriptor.licenses[0].path}`
	]
		.join('\n\n')
		.concat('\n');
}

const words = {
	en: {
		title: 'Figures on Record: human trafficking and migration in Japan',
		lead: (figures: number, edition: string, site: string) =>
			`${figures} figures that documents print, each with its document, its place in it and a quotation. ` +
			`Edition of ${edition}. Receipts of all figures: ${site}`,
		files: 'Files',
		table: (path: string, title: string, rows: number) => `\`${path}\`: ${title} (${rows} rows)`,
		others: [
			'`datapackage.json`: what every column of every table holds (Data Package v2)',
			'`figures-on-record.xlsx`: all figures in one workbook, with the sheets Data, Sources and Notes',
			'`sources.csl.json`: the documents, for reference managers',
			'`CITATION.cff`: how to cite these data',
			'`CHANGES.md`: editions and corrections'
		],
		reading: 'How to read the tables',
		rules: [
			'One row is one figure that one document prints. `figure` is its permanent id.',
			'A number that no document prints has no row, and nothing is zero unless a row says 0. An empty `counted_by` means “not stated”; other cells are empty where a table has no such column.',
			'Totals over years and nationalities stand in rows of their own, and the same count may stand once for each document: choose one before you add.',
			'A `status` of `final` means that the document does not call the number preliminary.',
			'`value` holds a number; a bound or a range stands in `low` and `high`, and `qualifier` says which.',
			'`counted_by` made the count, `stated_by` says so in the document `source`, at `locator`, in the words of `quote`.',
			'Counts of different counters, definitions or kinds of years are not one series.',
			'CSV files are UTF-8 without a byte order mark; to look at the figures in Excel, open the workbook.'
		],
		documents: 'Documents',
		licence: 'Licence',
		terms: 'The tables: Creative Commons Attribution 4.0. Quotations stay their owners’.'
	},
	ja: {
		title: '記録された数字：日本の人身取引と移住',
		lead: (figures: number, edition: string, site: string) =>
			`文書に記載された${figures}個の数値。それぞれに文書、文書内の箇所、引用を付す。` +
			`${edition}版。全数値の出典票：${site}`,
		files: 'ファイル',
		table: (path: string, title: string, rows: number) => `\`${path}\`：${title}（${rows}行）`,
		others: [
			'`datapackage.json`：全表の各列の内容（Data Package v2）',
			'`figures-on-record.xlsx`：全数値を一つにまとめたExcelブック（シートはData、Sources、Notes）',
			'`sources.csl.json`：文献管理ソフト用の文書一覧',
			'`CITATION.cff`：このデータの引用方法',
			'`CHANGES.md`：版と訂正'
		],
		reading: '表の読み方',
		rules: [
			'一行は、一つの文書に記載された一つの数値である。`figure`は恒久的なID。',
			'どの文書にも印刷されていない数には行がなく、0と書かれた行のほかに0はない。`counted_by`の空欄は「記載なし」、ほかの空欄はその表に列がないことを示す。',
			'年や国籍の合計は別の行にあり、同じ数が文書ごとに一度ずつ現れることもある。どれを使うかを選んでから足すこと。',
			'`status`の`final`は、文書が速報値としていないことを示す。',
			'一つの数は`value`に、下限・上限・範囲は`low`と`high`に入り、その別を`qualifier`が示す。',
			'`counted_by`は集計者、`stated_by`はそれを述べた者。文書は`source`、箇所は`locator`、原文は`quote`。',
			'集計者、定義、年の種類（暦年・年度）が異なる数は、一つの系列ではない。',
			'CSVはUTF-8（バイト順マークなし）。Excelではブックを開くとよい。'
		],
		documents: '文書',
		licence: 'ライセンス',
		terms: '表：クリエイティブ・コモンズ 表示 4.0。引用文の権利は各権利者に属する。'
	}
};
