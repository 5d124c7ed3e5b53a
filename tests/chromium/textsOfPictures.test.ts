import { chartPages } from './builtPages.ts';
import { test } from './test.ts';

test.for([
	['English', /^\/charts/],
	['Japanese', /^\/ja/]
] as const)(
	'%s: no two texts of a picture meet, and none leaves it',
	async ([, of], { open, expect }) => {
		const paths = chartPages().filter((path) => of.test(path));
		const page = await open({ viewport: { width: 1440, height: 900 } });
		await page.goto(paths[0] ?? '');
		await page.addStyleTag({ content: '.sheet { display: block !important; max-width: none; }' });
		expect(paths.length).toBeGreaterThan(40);
		expect(await page.evaluate(meetings, paths)).toEqual([]);
	}
);

/** Runs in the browser: the texts of all charts' pictures that meet or leave their picture. */
async function meetings(paths: string[]): Promise<string[]> {
	await document.fonts.ready;
	const found: string[] = [];
	for (const path of paths) {
		const answer = await fetch(path);
		const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
		document.body.replaceChildren(...parsed.querySelectorAll('svg.sheet'));
		for (const sheet of document.querySelectorAll('svg.sheet')) {
			const edge = sheet.getBoundingClientRect();
			const texts = [...sheet.querySelectorAll('text')].map((text) => ({
				words: `${path} at ${edge.width} px: ${text.textContent.trim()}`,
				box: text.getBoundingClientRect()
			}));
			for (const [index, { words, box }] of texts.entries()) {
				if (box.left < edge.left - 1 || box.right > edge.right + 1) found.push(words);
				for (const other of texts.slice(index + 1)) {
					const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					// The box of a text is a few pixels higher than its letters.
					if (across > 1 && down > 5) found.push(`${words} × ${other.words}`);
				}
			}
		}
	}
	return found;
}
