import type { Language } from '../model/text.ts';

interface Snippet {
	/** Its file in `src/lib/use/`. */
	file: string;
	title: string;
	note: string;
	/** Whether the site's tests run it: always, where the program is at hand, or never. */
	run: 'always' | 'at-hand' | 'never';
}

interface UseWords {
	title: string;
	lead: string;
	run: Record<Snippet['run'], string>;
	files: string;
	own: Snippet[];
	outgrow: string;
	outgrowLead: string;
	outgrown: Snippet[];
	changes: string;
	changed: (queries: string) => string[];
	costs: string;
	cost: (tables: string, rows: string, bytes: string) => string[];
}

const en: UseWords = {
	title: 'Use it elsewhere',
	lead: 'Lines that take the tables into other programs. All ask the same: victims of trafficking identified by the police in each calendar year, each number with its document and place.',
	run: {
		always: 'Run, as it stands here, by the tests of this site.',
		'at-hand': 'Run, as it stands here, by the tests of this site where the program is installed.',
		never: 'Not run by our tests, which have no such program or must not ask another server.'
	},
	files:
		'A number that no document prints has no row, and nothing is zero unless a row says 0. An empty value stands beside a bound or range, which is in low and high; an empty counted_by means that the document does not say who counted; other cells are empty where a table has no such column. Totals over years and nationalities stand in rows of their own, and the same count may stand once for each document: choose one before you add. Each row names its source, locator and quotation.',
	own: [
		{
			file: 'duckdb-attach.sql',
			title: 'DuckDB, with all tables',
			note: 'Download data/figures-on-record.duckdb from this site first.',
			run: 'always'
		},
		{
			file: 'duckdb-parquet.sql',
			title: 'DuckDB, with one table',
			note: 'Download data/police.parquet from this site first.',
			run: 'always'
		},
		{
			file: 'duckdb-address.sql',
			title: 'DuckDB, without a download of your own',
			note: 'DuckDB reads the file over HTTP by its extension httpfs.',
			run: 'never'
		},
		{ file: 'python.py', title: 'Python', note: 'Needs nothing but Python 3.', run: 'at-hand' },
		{ file: 'pandas.py', title: 'Python with pandas', note: 'Years stay text.', run: 'at-hand' },
		{ file: 'r.R', title: 'R', note: 'Needs nothing but R. Years stay text.', run: 'at-hand' },
		{
			file: 'observable.ojs',
			title: 'Observable',
			note: 'A cell of a notebook; d3 and display are there. The host of the tables must allow other origins to read them (CORS).',
			run: 'always'
		},
		{
			file: 'excel.m',
			title: 'Excel',
			note: 'Data → Get Data → From Other Sources → Blank Query → Advanced Editor. Or open the .xlsx file of the table.',
			run: 'never'
		},
		{
			file: 'sheets.txt',
			title: 'Google Sheets',
			note: 'In one cell, which fills those beside and below it. The letters are columns of the file: I period_start, C value, N source, O locator, B measure, S nationality, K period_kind.',
			run: 'never'
		}
	],
	outgrow: 'When your data outgrow a browser',
	outgrowLead:
		'This site runs its queries in the reader’s browser, whose database holds at most 4 GB of memory and downloads whole tables. Where your own data are larger, put them as Parquet files in object storage and run the same SQL files on DuckDB or on a warehouse that reads Parquet.',
	outgrown: [
		{
			file: 'object-storage.sql',
			title: 'DuckDB over object storage',
			note: 'For S3 and what speaks its language. DuckDB reads only the columns and row groups that a query needs.',
			run: 'never'
		},
		{
			file: 'warehouse.sql',
			title: 'A warehouse that reads Parquet',
			note: 'The files stay where they are; the warehouse is told where.',
			run: 'never'
		}
	],
	changes: 'What changes',
	changed: (queries) => [
		`On DuckDB nothing in the ${queries} queries of our charts: a test runs each over Parquet files and holds its answer equal to the one that is printed.`,
		'Where tables are loaded by read_csv, views are made over read_parquet; the types come with the files.',
		'In a warehouse of another dialect, lists: [figure] may be ARRAY[figure] or ARRAY_CONSTRUCT(figure), list(…) is ARRAY_AGG(…), array_position(…) has another name. The table figures, which unites the others by name, is a file of its own: figures-on-record.parquet.',
		'The browser no longer answers by itself: somebody runs a server that asks the database, and pays for it. “Verify” then shows that server’s answer, not the reader’s own arithmetic.'
	],
	costs: 'What it costs',
	cost: (tables, rows, bytes) => [
		`For these tables, nothing is gained: all ${tables} hold ${rows} rows in ${bytes} bytes of CSV.`,
		'Object storage bills the bytes kept, each request, and the bytes that leave its region or the provider (egress). A query makes a few requests for each file that it reads: the end of the file first, then the columns that it needs. DuckDB on a machine in the same region avoids most egress; on a laptop every byte read leaves.',
		'A warehouse bills the bytes that a query scans, or the time that its machines run, usually with a least amount for each query. Parquet keeps the scan to the columns named: SELECT * scans all of them.',
		'What a query will scan can be seen before: EXPLAIN ANALYZE in DuckDB, a dry run in a warehouse. Prices change; ask your provider’s own list.'
	]
};

const ja: UseWords = {
	title: 'ほかの道具で使う',
	lead: '表をほかのプログラムに取り込むための行です。どれも同じ問い、警察が各暦年に認知した人身取引被害者数を、文書と文書中の所在とともに求めます。',
	run: {
		always: 'ここにあるとおりに、このサイトのテストで実行しています。',
		'at-hand': 'プログラムがある環境では、ここにあるとおりに、このサイトのテストで実行しています。',
		never:
			'このサイトのテストでは実行していません（プログラムがないか、ほかのサーバーへの通信が必要なため）。'
	},
	files:
		'どの文書にも印刷されていない数には行がなく、0と書かれた行のほかに0はありません。value が空の行では、限界や範囲が low と high にあります。counted_by が空なら、誰が数えたかは文書に書かれていません。ほかの空のセルは、その表に列がないことを示します。年や国籍の合計は別の行にあり、同じ数が文書ごとに一度ずつ現れることもあるため、どれを使うかを選んでから足してください。各行が出典・所在・引用を持ちます。',
	own: [
		{
			file: 'duckdb-attach.sql',
			title: 'DuckDB（すべての表）',
			note: '先にこのサイトから data/figures-on-record.duckdb をダウンロードします。',
			run: 'always'
		},
		{
			file: 'duckdb-parquet.sql',
			title: 'DuckDB（一つの表）',
			note: '先にこのサイトから data/police.parquet をダウンロードします。',
			run: 'always'
		},
		{
			file: 'duckdb-address.sql',
			title: 'DuckDB（URLから直接）',
			note: 'DuckDBは拡張機能 httpfs を使い、HTTPでファイルを読みます。',
			run: 'never'
		},
		{ file: 'python.py', title: 'Python', note: '必要なのはPython 3だけです。', run: 'at-hand' },
		{ file: 'pandas.py', title: 'Pythonとpandas', note: '年は文字列のままです。', run: 'at-hand' },
		{
			file: 'r.R',
			title: 'R',
			note: '必要なのはRだけです。年は文字列のままです。',
			run: 'at-hand'
		},
		{
			file: 'observable.ojs',
			title: 'Observable',
			note: 'ノートブックの一つのセルです。d3 と display は用意されています。表を置くホストが、ほかのオリジンからの読み取り（CORS）を許している必要があります。',
			run: 'always'
		},
		{
			file: 'excel.m',
			title: 'Excel',
			note: '「データ」→「データの取得」→「その他のデータソースから」→「空のクエリ」→「詳細エディター」。または、表の .xlsx ファイルを開きます。',
			run: 'never'
		},
		{
			file: 'sheets.txt',
			title: 'Googleスプレッドシート',
			note: '一つのセルに入れると、右と下のセルが埋まります。英字はファイルの列で、I は period_start、C は value、N は source、O は locator、B は measure、S は nationality、K は period_kind です。',
			run: 'never'
		}
	],
	outgrow: 'データがブラウザーに収まらないとき',
	outgrowLead:
		'このサイトは問い合わせを読者のブラウザーで実行します。そのデータベースが使えるメモリーは最大4 GBで、表は丸ごとダウンロードします。お手元のデータがそれより大きい場合は、Parquetファイルとしてオブジェクトストレージに置き、同じSQLファイルを、DuckDBか、Parquetを読めるデータウェアハウスで実行します。',
	outgrown: [
		{
			file: 'object-storage.sql',
			title: 'オブジェクトストレージ上のDuckDB',
			note: 'S3と、その互換のもの。DuckDBは、問い合わせに必要な列と行グループだけを読みます。',
			run: 'never'
		},
		{
			file: 'warehouse.sql',
			title: 'Parquetを読めるデータウェアハウス',
			note: 'ファイルは置かれた場所のままで、その所在をウェアハウスに知らせます。',
			run: 'never'
		}
	],
	changes: '変わること',
	changed: (queries) => [
		`DuckDBでは、図表の${queries}本の問い合わせに変更はありません。それぞれをParquetファイルに対して実行し、印刷された答えと等しいことをテストで確かめています。`,
		'表を read_csv で読み込む代わりに、read_parquet によるビューを作ります。型はファイルが持っています。',
		'方言の異なるウェアハウスでは、リストの書き方が変わります。[figure] は ARRAY[figure] や ARRAY_CONSTRUCT(figure)、list(…) は ARRAY_AGG(…) となり、array_position(…) は別の名になります。すべての表を列名で結び合わせた表 figures は、figures-on-record.parquet というファイルにもなっています。',
		'ブラウザーだけでは答えられなくなります。データベースに問い合わせるサーバーを誰かが動かし、費用を負担します。「検証」が示すのは、読者自身の計算ではなく、そのサーバーの答えになります。'
	],
	costs: '費用',
	cost: (tables, rows, bytes) => [
		`このサイトの表では得るものがありません。全${tables}表で${rows}行、CSVで${bytes}バイトです。`,
		'オブジェクトストレージの料金は、保存したバイト数、要求の回数、リージョンや事業者の外へ出たバイト数（エグレス）にかかります。問い合わせは、読むファイルごとに数回の要求を出します。初めにファイルの末尾を、次に必要な列を読みます。同じリージョンの計算機でDuckDBを動かせば外へ出る量はわずかですが、手元の計算機では読んだすべてのバイトが外へ出ます。',
		'データウェアハウスの料金は、問い合わせが走査したバイト数か、計算機が動いた時間にかかり、たいてい問い合わせごとの最低額があります。Parquetなら走査は名を挙げた列に限られます。SELECT * はすべての列を走査します。',
		'走査する量は事前に分かります。DuckDBでは EXPLAIN ANALYZE、ウェアハウスではドライランを使います。価格は変わるため、各事業者の料金表でお確かめください。'
	]
};

/** The words of the page “Use it elsewhere”, which no other page has to bring along. */
export const useWords = (language: Language): UseWords => (language === 'ja' ? ja : en);
