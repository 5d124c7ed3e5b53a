import type { Page } from 'playwright';
import { inject } from 'vitest';

/** What a page did that no page should, one sentence each. */
export interface Watched {
	problems: string[];
	/** Addresses of every request, in order. */
	requests: string[];
}

/**
 * Keeps every request of a page on its site, and notes those that would have left, and all errors.
 * @param others origins that the page may ask too
 */
export async function watch(
	page: Page,
	site = inject('site'),
	others: string[] = []
): Promise<Watched> {
	const watched: Watched = { problems: [], requests: [] };
	const note = (problem: string) => watched.problems.push(`${page.url()}: ${problem}`);
	await page.context().route(
		(url) => ![site, ...others].includes(url.origin) && url.protocol.startsWith('http'),
		(route) => {
			note(`asked another origin: ${route.request().url()}`);
			return route.abort();
		}
	);
	page.on('request', (request) => watched.requests.push(request.url()));
	page.on('response', (response) => {
		if (response.status() >= 400) note(`${response.status()} ${response.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => note(`error: ${error.message}`));
	return watched;
}
