import type { FileColumn } from '../model/fileTable.ts';
import type { Language, Text } from '../model/text.ts';
import { catalog } from './catalog.ts';

/** What only files of charts have, beside the columns that tables of figures have too. */
const own: Record<string, { title: Text; description: Text }> = {
	panel: {
		title: { en: 'Panel', ja: '区画' },
		description: {
			en: 'The part of the chart in which the number is drawn; empty where there is one.',
			ja: '数が描かれている図の区画。一つしかない場合は空欄。'
		}
	},
	series: {
		title: { en: 'Series', ja: '系列' },
		description: {
			en: 'The line, colour or row that the number belongs to; empty where there is one.',
			ja: '数が属する線・色・行。一つしかない場合は空欄。'
		}
	},
	label: {
		title: { en: 'Label', ja: '項目' },
		description: {
			en: 'The year or category of the number, as the chart names it.',
			ja: '数の年または区分。図の表記のとおり。'
		}
	},
	text: {
		title: { en: 'As shown', ja: '表示' },
		description: {
			en: 'The number as the page prints it, with qualifier and unit.',
			ja: 'ページに表示されているとおりの数（限定と単位を含む）。'
		}
	},
	counter: {
		title: { en: 'Counter', ja: '集計者名' },
		description: {
			en: 'Who made the count, in words; empty where the document does not say.',
			ja: '集計者の名称。文書に記載がない場合は空欄。'
		}
	},
	figures: {
		title: { en: 'Figures', ja: '数値' },
		description: {
			en: 'Ids of the figures that the number rests on, parted by spaces: one where it is printed. Where it is computed, locator, quote, note_en, note_ja and citation_url hold one entry for each of them, in this order, parted by “ | ”; the entry of a figure without a note is empty.',
			ja: 'この数の根拠となる数値のID（空白区切り）。文書に記載された数なら一つ。計算した数の場合、locator、quote、note_en、note_ja、citation_urlには、この順に各数値の内容が「 | 」区切りで入る（注のない数値の分は空）。'
		}
	},
	operation: {
		title: { en: 'Operation', ja: '計算方法' },
		description: {
			en: 'How we computed the number: sum, difference, share or count; empty where a document prints it.',
			ja: '計算の種類（sum＝和、difference＝差、share＝割合、count＝個数）。文書に記載された数なら空欄。'
		}
	},
	arithmetic: {
		title: { en: 'Arithmetic', ja: '計算式' },
		description: {
			en: 'The computation written out; empty where a document prints the number.',
			ja: '計算の過程。文書に記載された数なら空欄。'
		}
	},
	citation: {
		title: { en: 'Citation', ja: '出典' },
		description: {
			en: 'The number and its citation in one sentence.',
			ja: '数とその出典を一文にまとめたもの。'
		}
	},
	citation_url: {
		title: { en: 'Receipt', ja: '出典票' },
		description: {
			en: 'The permanent address of the receipt.',
			ja: '出典票の恒久的なアドレス。'
		}
	}
};

const numbers = ['value', 'low', 'high'];

/** A column of the files of charts. */
export function chartColumn(name: string, language: Language): FileColumn {
	const type = numbers.includes(name) ? 'number' : 'string';
	const found = own[name] ?? fieldCalled(name);
	return { name, type, title: found.title[language], description: found.description[language] };
}

function fieldCalled(name: string): { title: Text; description: Text } {
	for (const { resource } of catalog().tables.values())
		for (const field of resource.schema.fields)
			if (field.name === name)
				return {
					title: { en: field.title, ja: field['fr:title_ja'] },
					description: { en: field.description, ja: field['fr:description_ja'] }
				};
	throw new Error(`data/datapackage.json: no field called "${name}"`);
}
