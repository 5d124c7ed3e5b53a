import { expect, test } from 'vitest';
import { pictureFonts } from '$lib/charts/pictureFonts.ts';
import { png } from '$lib/server/png.ts';

const fonts = pictureFonts('en');
const drawn = (text: string, family: string) =>
	Buffer.from(
		png(
			`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text y="40" font-size="30" font-family="${family}">${text}</text></svg>`
		)
	);

test('a picture is a PNG of the size of its drawing', () => {
	const bytes = drawn('117', fonts.sans);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([300, 60]);
});

test('words are drawn in our own fonts, those of either language', () => {
	const empty = drawn('', fonts.sans);
	for (const family of fonts.serif.split(', '))
		expect(drawn('117', family).equals(empty), family).toBe(false);
	expect(drawn('難民認定', fonts.sans).equals(empty)).toBe(false);
	expect(drawn('117', fonts.sans).equals(drawn('117', fonts.serif))).toBe(false);
});
