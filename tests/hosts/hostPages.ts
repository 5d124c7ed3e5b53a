import { wordPressPage } from './wordPressPage.ts';

/** What the pages of hosts are given of a chart. */
export interface Given {
	/** The snippets of the chart's page, by kind. */
	snippets: Map<string, string>;
	/** `html` of the chart's oEmbed answer. */
	html: string;
}

/** Pages as other people's sites make them, by name: each shows one chart in its own way. */
export const hostPages: Record<string, (given: Given) => string> = {
	article: ({ snippets }) => page(snippetOf(snippets, 'frozen')),
	live: ({ snippets }) => page(snippetOf(snippets, 'live')),
	script: ({ snippets }) => page(snippetOf(snippets, 'script')),
	picture: ({ snippets }) => page(snippetOf(snippets, 'picture')),
	wordpress: ({ html }) => wordPressPage(html),
	amp: ({ snippets }) =>
		page(snippetOf(snippets, 'frozen'), {
			script: listening(
				`event.data?.sentinel === 'amp' && event.data.type === 'embed-size' && event.data.height`
			)
		}),
	medium: ({ snippets }) =>
		page(snippetOf(snippets, 'frozen'), {
			script: listening(
				`(() => { try { const told = JSON.parse(event.data); return told.context === 'iframe.resize' && told.src === frame.src && told.height } catch { return false } })()`
			)
		}),
	dark: ({ snippets }) =>
		page(snippetOf(snippets, 'frozen').replace('.html"', '.html?theme=dark"'), {
			style: 'background: #111; color: #eee; color-scheme: dark'
		}),
	narrow: ({ snippets }) =>
		page(snippetOf(snippets, 'script'), { style: 'width: 320px; margin: 0' })
};

function page(
	content: string,
	{ script = '', style = 'max-width: 40rem; margin: 2rem auto' } = {}
): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><title>An article</title>
<body style="${style}"><style>figure { margin: 0 }</style><p>Before.</p>${content}<p>After.</p>${script}`;
}

/** Gives the frame the height that a message tells, and heeds no other window. */
const listening = (height: string): string =>
	`<script>addEventListener('message', (event) => {
	const frame = document.querySelector('iframe');
	if (event.source !== frame.contentWindow) return;
	const height = ${height};
	if (height) frame.style.height = height + 'px';
});</script>`;

function snippetOf(snippets: Map<string, string>, kind: string): string {
	const snippet = snippets.get(kind);
	if (snippet === undefined) throw new Error(`the chart's page offers no snippet "${kind}"`);
	return snippet;
}
