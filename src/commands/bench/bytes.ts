import type { Browser } from 'playwright';
import { pageWeight } from '../pageWeight.ts';

/** Prints what the pages with a byte budget weigh. */
export async function benchBytes(browser: Browser, site: string): Promise<void> {
	for (const [path, all, script] of [
		['/', 200, 200],
		['/ja/', 200, 200],
		['/charts/victims-identified/', 120, 60],
		['/charts/victims-by-nationality/', 120, 60],
		['/ja/charts/victims-by-nationality/', 120, 60]
	] as const) {
		const page = await browser.newPage();
		const weight = await pageWeight(page, site + path);
		await page.close();
		console.log(
			`${path}: ${kilobytes(weight.all)} of at most ${all} KB, script ${kilobytes(weight.script)} of at most ${script} KB`
		);
	}
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
