import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { claimChoices } from '$lib/server/claimChoices.ts';
import { claims } from '$lib/server/claims.ts';

const all = [...(await claims()).values()];
const choicesOf = (name: string) =>
	claimChoices(all.find(({ claim }) => claim === name)?.comparisons ?? [], 'en');
const spans = ['per-year', 'in-total'];

test('a definition is what the figures of a count measure and who counted them', () => {
	expect(choicesOf('victims-identified-2001-2007')).toMatchObject([
		{
			choice: 'npa.victims-identified',
			label: expect.stringMatching(/ – National Police Agency$/)
		},
		{ choice: 'unstated.victims-protected', label: expect.stringMatching(/ – who counted is not/) },
		{ choice: 'mhlw.victims-protected', comparisons: ['protected-2001-2009'] }
	]);
	const label = catalog().figures.get('npa-victims-2005')?.measure.label.en ?? '';
	expect(choicesOf('victims-identified-2001-2007')[0]?.label).toContain(label);
});

test('a share of one measure of another has the definition of both, and names one counter only', () => {
	expect(choicesOf('companies-violating-labour-law').map(({ label }) => label)).toEqual([
		expect.stringContaining(' · '),
		expect.stringContaining(' · ')
	]);
	for (const { label } of choicesOf('inspection-cycle')) expect(label).not.toContain(' – ');
});

test('the definitions of a claim hold every count of it once', () => {
	const offered = all.filter(({ claim }) => choicesOf(claim).length > 0);
	expect(offered.length).toBeGreaterThanOrEqual(30);
	for (const { claim, comparisons } of offered) {
		const definitions = choicesOf(claim).filter(({ choice }) => !spans.includes(choice));
		if (definitions.length === 0) continue;
		expect(definitions.length).toBeGreaterThan(1);
		expect(definitions.flatMap((one) => one.comparisons).toSorted()).toEqual(
			comparisons.map(({ comparison }) => comparison).toSorted()
		);
	}
});

test('single years and totals can be told apart where a claim has both, and only there', () => {
	const found = choicesOf('indonesia-philippines-thailand-share');
	expect(found.slice(-2).map(({ choice }) => choice)).toEqual(spans);
	expect(found.at(-2)?.comparisons).toContain('sheltered-2005');
	expect(found.at(-1)?.comparisons).toContain('sheltered-2001-2006');
	for (const { claim } of all) {
		const offered = choicesOf(claim).filter(({ choice }) => spans.includes(choice));
		expect([0, 2]).toContain(offered.length);
	}
});

test('counts that are all alike leave nothing to choose', () => {
	expect(choicesOf('cases-2001-2007')).toEqual([]);
	expect(choicesOf('victims-compensated')).toEqual([]);
});

test('an address means the same choice in both languages', () => {
	for (const { comparisons } of all)
		expect(claimChoices(comparisons, 'ja').map(({ choice }) => choice)).toEqual(
			claimChoices(comparisons, 'en').map(({ choice }) => choice)
		);
});

test('counts that rest on the same figures fall under the same choices, so that marks can be told by figures', () => {
	for (const { claim, comparisons } of all) {
		const under = (name: string) =>
			choicesOf(claim)
				.filter((one) => one.comparisons.includes(name))
				.map(({ choice }) => choice);
		const seen = new Map<string, string[]>();
		for (const { comparison, figures } of comparisons) {
			const key = [...new Set(figures)].join(' ');
			expect(under(comparison)).toEqual(seen.get(key) ?? under(comparison));
			seen.set(key, under(comparison));
		}
	}
});
