import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
	resultTypes: ['violations']
};

/** What axe finds in a page as it stands, in both colour schemes. */
export async function axeViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const results = await page.evaluate<AxeResults>(
			`axe.run(document, ${JSON.stringify(options)})`
		);
		for (const { id, nodes } of results.violations)
			for (const { html, failureSummary } of nodes)
				found.push(`${colorScheme} ${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`);
	}
	return found;
}
