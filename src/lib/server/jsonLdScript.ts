import { StaticHtml } from '../model/staticHtml.ts';

/** What a page is in the words of schema.org, as the element that programs look for. */
export function jsonLdScript(data: object): StaticHtml {
	// A text inside could end the element early.
	const text = JSON.stringify(data).replaceAll('<', '\\u003c');
	return new StaticHtml(`<script type="application/ld+json">${text}</script>`);
}
