import { expect, test } from 'vitest';
import { charts } from '$lib/server/charts.ts';
import { choiceOf } from '$lib/server/choiceOf.ts';

test('whatever is chosen in an embed, marks remain, and not all of them', async () => {
	const choices = new Map<string, string>();
	for (const chart of (await charts()).values()) {
		const choice = choiceOf(chart, 'en');
		if (choice === null) continue;
		choices.set(chart.chart, choice.name);
		for (const { code } of choice.options) {
			const kept = new Set(
				choice.rows.filter((row) => row.code === code).map(({ figure }) => figure)
			);
			const marks = chart.rows.filter(({ figures }) => figures.every((figure) => kept.has(figure)));
			expect(marks.length, `${chart.chart}, ${code}`).toBeGreaterThan(0);
			expect(marks.length, `${chart.chart}, ${code}`).toBeLessThan(chart.rows.length);
		}
	}
	expect(choices.get('victims-by-nationality')).toBe('nationality');
	// Each of its marks counts figures of many nationalities.
	expect(choices.get('coverage-of-trafficking-counts')).not.toBe('nationality');
});
