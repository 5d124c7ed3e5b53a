import { pageKinds } from './pageKinds.ts';
import { test } from './test.ts';

const widths = [320, 360, 768, 1440];

/** The smallest size of a text in a picture, in pixels on the screen. */
const smallest = 12;

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
			expect(await page.evaluate(tooSmall, smallest), `at ${width} px`).toEqual([]);
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

/** Runs in the browser: the texts of pictures that render below a size. */
function tooSmall(least: number): string[] {
	return [...document.querySelectorAll<SVGTextElement>('svg text')]
		.filter((text) => text.checkVisibility())
		.map((text) => ({
			text: text.textContent,
			size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
		}))
		.filter(({ size }) => size < least - 0.01)
		.map(({ text, size }) => `${text.trim()}: ${size.toFixed(1)} px`);
}
