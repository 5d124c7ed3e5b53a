import { sql as sqlLanguage, PostgreSQL } from '@codemirror/lang-sql';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';

/* The site's own colours, which can be read on light and on dark. */
const highlights = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--c0)', fontWeight: '600' },
	{ tag: tags.string, color: 'var(--c2)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--c3)' },
	{ tag: tags.comment, color: 'var(--quiet)' }
]);
const look = EditorView.theme({
	'&, .cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--raised)' },
	'.cm-content': { caretColor: 'var(--ink)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--raised)' },
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' }
});

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
			look,
			syntaxHighlighting(highlights),
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
