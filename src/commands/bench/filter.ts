import type { Browser } from 'playwright';
import { median } from './median.ts';

/** Prints how long the dashboard takes to answer a filter, from the change to the changed page. */
export async function benchFilter(browser: Browser, site: string): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${site}/`, { waitUntil: 'networkidle' });
	const times = await page.evaluate(async () => {
		const [topic] = document.querySelectorAll<HTMLSelectElement>('.filters select');
		const answer = document.querySelector('.filter-answer');
		if (topic === undefined || answer === null) throw new Error('the page has no filters');
		const measured: number[] = [];
		for (let run = 0; run < 40; run += 1) {
			topic.selectedIndex = (run % (topic.options.length - 1)) + 1;
			const changed = new Promise((resolve) => {
				new MutationObserver(resolve).observe(answer, {
					childList: true,
					characterData: true,
					subtree: true,
					attributes: true
				});
			});
			const start = performance.now();
			topic.dispatchEvent(new Event('change', { bubbles: true }));
			await changed;
			measured.push(performance.now() - start);
		}
		return measured;
	});
	await page.close();
	console.log(`A filter answers in ${median(times).toFixed(1)} ms at the median (under 50 ms)`);
}
