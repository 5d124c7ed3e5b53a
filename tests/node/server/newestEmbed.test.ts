import { expect, test } from 'vitest';
import { newestEmbed } from '$lib/server/newestEmbed.ts';

test('the embed of a chart is the frozen one of its language, else the live one of its language', () => {
	const frozen = /^editions\/\d{4}-\d\d-\d\d\/embed\/victims-identified/;
	expect(newestEmbed('victims-identified', 'en')).toMatch(new RegExp(`${frozen.source}\\.html$`));
	expect(newestEmbed('victims-identified', 'ja')).toMatch(
		new RegExp(`${frozen.source}\\.ja\\.html$`)
	);
	expect(newestEmbed('in-no-edition-yet', 'en')).toBe('embed/in-no-edition-yet/');
	expect(newestEmbed('in-no-edition-yet', 'ja')).toBe('ja/embed/in-no-edition-yet/');
});
