import { readFileSync } from 'node:fs';
import { test } from './test.ts';

const faces = ['src/styles/tokens.css', 'src/fonts.css'].flatMap((path) =>
	[...readFileSync(path, 'utf8').matchAll(/@font-face \{\s*font-family: '([^']+)'/g)].map(
		([, family = '']) => family
	)
);

test('the browser takes every font that the style declares', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/about/', { waitUntil: 'load' });
	expect(faces).toContain('Georgia for titles');
	expect(
		await page.evaluate(() =>
			[...document.fonts].map(({ family }) => family.replaceAll(/^["']|["']$/g, ''))
		)
	).toEqual(faces);
});

test('a text has its room before our own fonts come: its width changes by less than two hundredths', async ({
	open,
	expect,
	skip
}) => {
	const page = await open();
	const ownFonts = /fonts.*\.css$/;
	await page.route(ownFonts, (route) => route.abort());
	await page.goto('/about/');
	skip(!(await page.evaluate(isArialHere)), 'neither Arial nor a font as wide is here');
	const before = await page.evaluate(widthOfLead);
	await page.unroute(ownFonts);
	await page.reload();
	const after = await page.evaluate(widthOfLead);
	expect(before).not.toBe(after);
	expect(Math.abs(before / after - 1)).toBeLessThan(0.02);
});

/** Runs in the browser. */
async function isArialHere(): Promise<boolean> {
	const faces = await document.fonts.load('1rem "Arial for text"').catch(() => []);
	return faces.length > 0;
}

/** Runs in the browser: the width of the page's lead on one line, in pixels. */
async function widthOfLead(): Promise<number> {
	const line = document.createElement('span');
	line.style.whiteSpace = 'nowrap';
	line.textContent = document.querySelector('.lead')?.textContent ?? '';
	document.body.append(line);
	await document.fonts.ready;
	return line.getBoundingClientRect().width;
}
