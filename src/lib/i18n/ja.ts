import type { Messages } from './messages.ts';

/** The site's own words in Japanese. */
export const ja: Messages = {
	site: '記録された数字',
	tagline: '日本の人身取引と移住。すべての数字に出典を。',
	skip: '本文へ',
	menu: 'メニュー',
	mainMenu: '主要',
	nav: {
		charts: '図表',
		claims: '主張と数',
		figures: '数値',
		sources: '出典',
		data: 'データ',
		explore: '問い合わせ',
		about: 'このサイトについて'
	},
	otherLanguage: 'English',
	year: '年',
	breakdown: '内訳',
	value: '値',
	edition: (date: string) => `${date}版`,
	copied: (citations: string) =>
		`${citations === '' ? '' : `出典：${citations}。`}「記録された数字」、`,
	footer:
		'コードはMITライセンス、表はCC BY 4.0。引用文の権利は各権利者に属します。クッキー、追跡、他サイトへの通信はありません。',
	receipt: {
		open: (number: string, text: string) => `${text}の出典${number}`,
		inNumbers: '数値',
		counts: '何を数えたか',
		definition: '定義',
		period: '期間',
		countedBy: '集計者',
		countedByNobody: '記載なし',
		statedBy: '記述者',
		place: '文書中の所在',
		quote: '引用',
		document: '文書',
		note: '注',
		preliminary: '速報値',
		full: '出典票の全文',
		computed: '当サイトが計算した数',
		counted: (count: number) => `${count}個の数値：`,
		copy: '出典付きの文を複写',
		copied: '複写しました',
		sameQuantity: '他の文書にある同じ数量',
		sameQuantityNone: '収録した他の文書に、この数量はない。',
		usedIn: 'この数を示す図表',
		table: '表',
		emptyCell: '原表の空欄',
		status: '確定・速報',
		cite: '文献管理ソフト用',
		link: '発行者のページで文書を開く',
		noLink: '発行者のページの所在は不明。'
	},
	summary: {
		kinds: {
			lines: '折れ線グラフ。',
			bars: '棒グラフ。',
			multiples: '同じ目盛りの小さな棒グラフの組。',
			ranges: '一つの目盛りの上の点・限界・範囲。',
			pipeline: '列ごとに分けた段階別の数。',
			matrix: '掲載の有無の表。空欄は掲載なし。'
		},
		years: (first: number, last: number) => `${first}年から${last}年まで。`,
		highest: (name: string) => `最大は${name}の`,
		lowest: (name: string) => `、最小は${name}の`,
		end: '。',
		empty: (empty: number, cells: number) => `${cells}欄のうち${empty}欄が空欄。`,
		gaps: '印刷されていない年は空いている。'
	},
	chart: {
		keys: '矢印キーで印を移動、Enterで出典票を開き、Escapeで離れます。',
		table: '数値',
		citation: '出典',
		notes: '注',
		definitions: '定義',
		sql: 'この図を作った問い合わせ',
		counted: (who: string) => `集計：${who}。`,
		countedNobody: '集計者の記載なし。',
		more: '図表のページ：表・注・定義・問い合わせ',
		runInExplore: 'この問い合わせを「問い合わせ」で開く',
		download: 'ダウンロード',
		howToCite: '引用のしかた',
		blank: '記載なし',
		read: (documents: string) => `記載なし（確認した文書：${documents}）`,
		topic: '主題'
	},
	engine: {
		downloading: (percent: number) => `データベースエンジンをダウンロード中：${percent}%`,
		starting: 'データベースエンジンを起動中……',
		loading: '表を読み込み中……',
		failed: (reason: string) => `データベースエンジンを開けませんでした：${reason}`,
		stillWorks:
			'このページの図、表、出典票、絞り込み、ダウンロードはエンジンなしでそのまま使えます。'
	},
	dashboard: {
		title: 'すべての数字に出典を',
		lead: '五つの文書が日本の人身取引と移住について示す数。誰が、誰によって、いつ数えられ、どこに書かれているか。',
		heroes: '主な数値',
		filters: '図を絞り込む',
		topic: '主題',
		from: '始めの年',
		to: '終わりの年',
		nationality: '国籍・地域',
		counter: '集計者',
		any: 'すべて',
		reset: '絞り込みを解除',
		matches: (count: number, all: number) => `${all}件中${count}件の数値が該当。`,
		byRows: 'ページ内の行から回答。',
		byDatabase: 'DuckDBが全表から回答。',
		openDatabase: 'データベースから回答する（8 MB）',
		noMatch: '該当する数値はありません。条件を減らしてください。',
		list: '該当する数値',
		noScript: '絞り込みにはスクリプトが必要です。下の図、表、出典票はスクリプトなしで使えます。',
		allCharts: 'この主題のすべての図表'
	},
	charts: {
		title: '図表',
		lead: '主題別のすべての図表。それぞれに表、注、定義、問い合わせを備えたページがあります。'
	},
	topics: { definitions: '定義', notPublished: 'これらの文書に印刷されていないもの' },
	claims: {
		title: '主張と数の照合',
		lead: '誰かが数を述べ、文書には数がある。各ページは、述べられた言葉、同じ範囲の数、計算、四つの結果のいずれかを示す。結果は、これらの文書から言えることだけを述べる。',
		claimed: '主張：',
		chartTitle: (title: string) => `主張と並べた数：${title}`,
		chartSubtitle: (unit: string) => `${unit}。縦線は主張された数`,
		bySpeaker: '述べた者別の結果',
		speaker: '述べた者',
		all: 'すべて',
		kinds: {
			government: '政府',
			'united-nations': '国際連合',
			'civil-society': '市民社会'
		},
		result: '結果',
		topic: '主題',
		filter: '主張を絞り込む',
		shown: (count: number, all: number) => `${all}件の主張のうち${count}件を表示。`,
		none: '条件に合う主張はありません。いずれかを「すべて」にしてください。',
		said: '述べられた言葉',
		saidBy: '述べた者',
		scope: '主張の範囲',
		reason: '結果の理由',
		change: '結果を変え得るもの',
		counts: '照合する数',
		choose: '定義や期間を選んで数を表示',
		allCounts: '全ての数',
		counterUnknown: '集計者の記載なし',
		definition: (counted: string[], who: string[]) =>
			[counted.join('と'), ...(who.length === 1 ? who : [])].join('：'),
		spans: { 'per-year': '一年ごとの数', 'in-total': '一年を超える期間の通算' },
		held: (speaker: string, quote: string, place: string, result: string) =>
			`${speaker}「${quote}」（${place}）、数との照合：${result}`,
		tally: (count: number, all: number, holds: number, fails: number, open: number) =>
			`${count === all ? `${all}件の数をすべて表示。` : `${all}件の数のうち${count}件を表示し、ほかは薄く示す。`}主張の数と同じか：同じ（印刷された丸めの範囲）${holds}件、異なる数${fails}件、限界や範囲だけの数のため不明${open}件。`,
		count: '数',
		arithmetic: '計算',
		bears: '主張の数と同じか',
		verdicts: {
			holds: '同じ（印刷された丸めの範囲）',
			'does-not-hold': '異なる数',
			unclear: '限界や範囲だけの数のため不明'
		},
		noArithmetic: 'なし',
		noCounts:
			'主張と同じものを数えた数値は、これらの文書に他にない。下の問い合わせで探したが、該当はなかった。',
		rule: '数の比べ方',
		ruleText:
			'数は印刷された丸めのとおりに比べる。「90％」は89.5以上90.5未満なら一致とする。「約」は、0でない最後の桁の半単位まで、かつ少なくともその数の20分の1まで幅を広げる。「超」「未満」などは、その数を境に比べる。結果を決めるのは主張と同じ範囲の数だけで、それが互いに一致しない場合、限界だけの数のため判定できない場合、又は存在しない場合は「比較不能」とする。別の量の数は、同じものと受け取られ得る場合にだけ並べて示す。それ以外は「公表された数なし」とする。主張と同じ範囲の数が、主張と並んで印刷された数から計算したもの、又は同じ集計の再掲である場合、「一致」はそれらの数が互いに合うことを示すだけで、別に数えて確かめられたことを意味しない。',
		agreements: '二つの文書にある同じ数量',
		agreementsLead: '同じ期間の同じ数量を二つの文書が示す場合に、その数を並べて示す。',
		agrees: '数は一致する。',
		disagrees: '数は異なる。理由は各出典票の注に示す。',
		allClaims: '主張の一覧',
		open: '数と計算',
		aboutFigure: '数との照合'
	},
	figures: {
		title: '数値',
		lead: '表に収めたすべての数値。それぞれに恒久的な所在の出典票があります。'
	},
	sources: {
		title: '出典',
		lead: 'すべての数値の元となった文書。',
		figures: 'この文書に基づく数値',
		count: (count: number) => `${count}件の数値`,
		date: '日付',
		dateBasis: '日付の根拠',
		number: '文書記号',
		authors: '著者',
		publisher: '発行者',
		rights: '権利',
		sha256: '入力に用いた本文のSHA-256',
		citeAs: '引用形式'
	},
	data: {
		title: 'データ',
		lead: '主題ごとに一つの表。一行は、文書に印刷された一つの数です。このサイト自身が読むファイルそのものです。',
		table: '表',
		rows: '行数',
		date: '版',
		downloads: 'ダウンロード',
		whole: '全体を一つのファイルで',
		wholeLead:
			'ZIPは全表を収めたData Package、DuckDBは同じ内容のデータベースです。その他は全数値を一つの表にまとめ、それぞれに出典を付けたものです。',
		catalog: 'データカタログ（DCAT）',
		descriptor: 'Data Package 記述子',
		dictionary: '項目の説明',
		column: '列',
		type: '型',
		description: '説明',
		preview: '行',
		bytes: (count: string) => `${count}バイト`,
		query: 'この表に問い合わせる'
	},
	also: { corrections: '訂正', use: 'ほかの道具で使う' },
	about: { title: 'このサイトについて' },
	notFound: {
		title: 'そのようなページはありません',
		lead: '所在のつづりが違うか、数値・図表・表の名前が異なる可能性があります。',
		lists: '次の一覧から探せます'
	}
};
