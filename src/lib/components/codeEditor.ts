import { sql as sqlLanguage, PostgreSQL } from '@codemirror/lang-sql';
import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';

/** How the page and its editor exchange the text. */
export interface Exchange {
	label: string;
	sql: string;
	write: (text: string) => void;
	run: () => void;
}

export interface CodeEditor {
	/** Takes over a text that was changed elsewhere. */
	show: (text: string) => void;
	close: () => void;
}

/** Puts a SQL editor into `place`; Ctrl+Enter runs. */
export function codeEditor(place: HTMLElement, { label, sql, write, run }: Exchange): CodeEditor {
	const view = new EditorView({
		parent: place,
		doc: sql,
		extensions: [
			Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (run(), true) }])),
			basicSetup,
			sqlLanguage({ dialect: PostgreSQL }),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': label }),
			EditorView.updateListener.of((update) => {
				if (update.docChanged) write(update.state.doc.toString());
			})
		]
	});
	return {
		show: (text) => {
			const { doc } = view.state;
			if (doc.toString() !== text)
				view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
		},
		close: () => view.destroy()
	};
}
