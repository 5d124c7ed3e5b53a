import { pageKinds } from './pageKinds.ts';
import { test } from './test.ts';
import { tooSmall } from './tooSmall.ts';

const widths = [320, 360, 768, 1440];

test.concurrent.for(pageKinds)(
	`%s never scrolls sideways at ${widths.join(', ')} px, and its pictures stay legible`,
	async ([, path], { open, expect }) => {
		const page = await open();
		await page.goto(path);
		await page.evaluate(async () => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			await document.fonts.ready;
		});
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(tooWide), `at ${width} px`).toEqual([]);
			expect(await page.evaluate(tooSmall), `at ${width} px`).toEqual([]);
		}
	}
);

/** Runs in the browser: what makes the page scroll sideways. */
function tooWide(): string[] {
	const { scrollWidth } = document.documentElement;
	if (scrollWidth <= innerWidth) return [];
	const culprits = [...document.querySelectorAll('body *')].filter(
		(element) =>
			element.closest('.scroll') === null && element.getBoundingClientRect().right > innerWidth + 1
	);
	return [
		`${scrollWidth} px wide`,
		...culprits.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
	];
}
