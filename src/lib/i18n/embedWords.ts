import type { Language } from '../model/text.ts';

/** Words of embeds, which only they and the pages of charts load. */
export const embedWords = (language: Language): Words => (language === 'ja' ? ja : en);

const en = {
	open: 'Embed this chart',
	lead: 'Frozen embeds never change under an article; they say so when newer figures exist.',
	preview: 'Preview',
	width: 'Width',
	close: 'Close',
	copy: 'Copy with citation',
	kinds: {
		frozen: 'Frozen frame',
		live: 'Live frame',
		script: 'Frame that fits its height',
		picture: 'Picture',
		sentence: 'Sentence',
		oembed: 'Address for WordPress and others'
	},
	about: {
		frozen:
			'The chart as it stands in this edition, for good. The caption stays where frames are blocked; where your system lets none in, take the picture. Add ?theme=light or ?theme=dark to its address for a page of one colour.',
		live: 'The chart as it stands on the day when the article is read.',
		script: 'The frozen frame, and one small script that gives it its height.',
		picture:
			'A drawing for light and for dark pages, of the newest edition. Save it to keep it as it is.',
		sentence: 'The takeaway with its citation, as plain text.',
		oembed:
			'Paste it alone on a line; a site that reads oEmbed frames this edition, or the newest when it asks again.'
	},
	changed:
		'What this chart shows has been changed or corrected since. The numbers here are of the edition named below.',
	withdrawn: 'This chart is no longer published. The numbers here are of the edition named below.',
	whatChanged: 'What changed',
	unknown: 'There is no such chart here.',
	unknownLead: 'The address names a chart or an edition that does not exist.'
};

type Words = typeof en;

const ja: Words = {
	open: 'この図表を埋め込む',
	lead: '固定版は記事の公開後も変わりません。新しい数字が公表されると、その旨を表示します。',
	preview: 'プレビュー',
	width: '幅',
	close: '閉じる',
	copy: '出典付きでコピー',
	kinds: {
		frozen: '固定フレーム',
		live: '最新フレーム',
		script: '高さが自動で合うフレーム',
		picture: '画像',
		sentence: '文',
		oembed: 'WordPressなどのためのアドレス'
	},
	about: {
		frozen:
			'この版の図表をそのまま固定します。フレームが遮断されても、出典を記した説明文は残ります。フレームを使えない場合は画像を使ってください。明暗を固定するには、アドレスに ?theme=light 又は ?theme=dark を加えます。',
		live: '記事が読まれる時点の最新の図表を表示します。',
		script: '固定フレームに、高さを合わせる小さなスクリプトを加えたものです。',
		picture: '明るい画面用と暗い画面用の、最新版の図です。固定するには保存してください。',
		sentence: '要点と出典を記した文です。',
		oembed:
			'一行に単独で貼り付けると、oEmbed対応のサイトがこの版のフレームを作ります。サイトが改めて問い合わせると最新版になります。'
	},
	changed:
		'この図表の内容はその後、変更又は訂正されています。ここに示す数字は、下に記した版のものです。',
	withdrawn: 'この図表は現在公表されていません。ここに示す数字は、下に記した版のものです。',
	whatChanged: '変更点',
	unknown: 'この図表はありません。',
	unknownLead: '存在しない図表又は版のアドレスです。'
};
