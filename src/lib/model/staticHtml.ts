/**
 * Markup that is drawn at build and never again: it travels in the page only, not a second time in
 * the page's data. In the browser it is blank, and hydration leaves what stands in the page.
 */
export class StaticHtml {
	readonly html: string;

	constructor(html: string) {
		this.html = html;
	}
}
