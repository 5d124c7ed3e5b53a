import type { JSHandle, Page } from 'playwright';
import { builtPages } from './builtPages.ts';

/** A prerendered page as the browser's own parser reads it, without running it. */
export interface Parsed {
	path: string;
	markup: Document;
}

/** Every prerendered page, parsed and kept in a tab. */
export async function parsedPages(page: Page): Promise<JSHandle<Parsed[]>> {
	await page.goto('/favicon.svg');
	return page.evaluateHandle(
		(paths) =>
			Promise.all(
				paths.map(async (path) => {
					const html = await (await fetch(path)).text();
					return { path, markup: new DOMParser().parseFromString(html, 'text/html') };
				})
			),
		builtPages()
	);
}
