import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { results } from '$lib/model/claim.ts';
import { speakerKind, speakerKinds } from '$lib/model/speakerKind.ts';
import { agreements } from '$lib/server/agreements.ts';
import { catalog } from '$lib/server/catalog.ts';
import { Citations } from '$lib/server/Citations.ts';
import { claimJsonLd } from '$lib/server/claimJsonLd.ts';
import { claimOf } from '$lib/server/claimOf.ts';
import { claims } from '$lib/server/claims.ts';
import { claimView } from '$lib/server/claimView.ts';

const all = [...(await claims()).values()];
const name = 'victims-identified-2001-2007';
const rowOf = (table: string) =>
	(catalog().tables.get(table)?.rows ?? []).filter((cells) => cells['claim'] === name);
const sql = readFileSync(`data/claims/${name}.sql`, 'utf8');
const [cells = {}] = rowOf('claims');

test('at least forty claims are held against the counts, whoever the speaker is', () => {
	expect(all.length).toBeGreaterThanOrEqual(40);
	for (const { result } of all) expect(results).toContain(result);
	expect(new Set(all.map(({ figure }) => speakerKind(figure.statedBy)))).toEqual(
		new Set(speakerKinds)
	);
});

test('a stated result that the arithmetic does not bear out is refused, with both numbers', async () => {
	await expect(claimOf({ ...cells, result: 'differs' }, rowOf('comparisons'), sql)).rejects.toThrow(
		'states "differs", but the arithmetic gives "matches": claimed 498, computed 498'
	);
});

test('a query that gives another number than its operation is refused', async () => {
	const wrong = sql.replaceAll('sum(value)', 'sum(value) + 1');
	expect(wrong).not.toBe(sql);
	await expect(claimOf(cells, rowOf('comparisons'), wrong)).rejects.toThrow(
		/the query gives .*499/
	);
});

test('a comparison without a row, a row without a comparison and a missing query are refused', async () => {
	await expect(claimOf(cells, [], sql)).rejects.toThrow('which is in no comparison');
	const invented = { claim: name, comparison: 'none', role: 'own', operation: 'sum' };
	await expect(claimOf(cells, [...rowOf('comparisons'), invented], sql)).rejects.toThrow(
		'the query returns not one row "none"'
	);
	await expect(claimOf(cells, [], undefined)).rejects.toThrow(`data/claims/${name}.sql is missing`);
});

test('no share is the sum of shares', () => {
	const sums = all.flatMap(({ comparisons }) =>
		comparisons.filter(({ operation }) => operation === 'sum')
	);
	const units = sums.flatMap(({ figures }) => figures.map((id) => catalog().figures.get(id)?.unit));
	expect(units.length).toBeGreaterThan(20);
	expect(units).not.toContain('percent');
});

test('of every claim that the tables allow it for, other readings are computed as well', () => {
	const read = all.filter(({ comparisons }) =>
		comparisons.some(({ role }) => role === 'sensitivity')
	);
	expect(read.length).toBeGreaterThanOrEqual(35);
});

test('what would change a result is told of each claim, and not in the words of its reason', () => {
	const told = all.flatMap(({ change }) => [change.en, change.ja]);
	expect(new Set(told).size).toBe(2 * all.length);
	for (const { change, reason } of all)
		for (const [said, before] of [
			[change.en, reason.en],
			[change.ja, reason.ja]
		] as const)
			for (const sentence of said.split(/(?<=[.。])\s*/).filter((one) => one.length > 0))
				expect(before).not.toContain(sentence);
});

test('what would change a result holds no number copied by hand', () => {
	for (const { change } of all)
		for (const text of [change.en, change.ja])
			expect(
				text
					.replace(/\{[^}]*\}/g, '')
					.replace(/\d{1,2} (?=[A-Z][a-z]+ \d{4})/g, '')
					.replace(/\d{1,2}(?:〜\d{1,2})?[月日]/g, '')
					.replace(/\b(?:19|20)\d{2}\b|(?:19|20)\d{2}(?=[年〜・])/g, '')
			).not.toMatch(/\d/);
});

test('no title prints a number where the document has vague words or another unit', () => {
	const converted = all.filter(
		({ figure: { amount, unit, quote } }) =>
			(!['exact', 'range'].includes(amount.qualifier) && !/\d/.test(quote)) ||
			(unit === 'months' && /\byears?\b/.test(quote))
	);
	expect(converted.length).toBeGreaterThanOrEqual(2);
	for (const { figure, title } of converted)
		for (const text of [title.en, title.ja]) expect(text).not.toContain(`{${figure.figure}}`);
});

test('a count that is printed again is not offered as a second count', () => {
	const again = all.filter(({ comparisons }) =>
		comparisons.some(({ role, operation }) => role === 'own' && operation === 'value')
	);
	expect(again.length).toBeGreaterThanOrEqual(6);
	for (const { reason } of again) {
		expect(reason.en).toContain('one count, printed twice');
		expect(reason.ja).toContain('同じ集計が二度印刷された');
	}
});

test('where fiscal and calendar years stand side by side, each label says which it is', () => {
	const kindsOf = (figures: string[]) =>
		new Set(figures.map((id) => catalog().figures.get(id)?.period.kind));
	const unsaid = all.flatMap(({ claim, figure, comparisons }) => {
		const kinds = kindsOf([figure.figure, ...comparisons.flatMap(({ figures }) => figures)]);
		if (!kinds.has('fiscal-year') || !kinds.has('calendar-year')) return [];
		return comparisons
			.filter(({ figures, label: { en, ja } }) => {
				const own = kindsOf(figures);
				return (
					(own.has('fiscal-year') && !(en.includes('fiscal') && ja.includes('年度'))) ||
					(own.has('calendar-year') && !(en.includes('calendar') && ja.includes('暦年')))
				);
			})
			.map(({ comparison, label }) => `${claim} ${comparison}: ${label.en} ${label.ja}`);
	});
	expect(unsaid).toEqual([]);
});

test.each(['en', 'ja'] as const)(
	'every claim can be read with its whole argument: %s',
	(language) => {
		for (const claim of all) {
			const view = claimView(claim, language, new Citations(language));
			expect(view.groups.flatMap(({ comparisons }) => comparisons)).toHaveLength(
				claim.comparisons.length
			);
			expect(JSON.stringify([view.title, view.scope, view.reason, view.change])).not.toMatch(
				/[{}]\w+-\w+[{}]/
			);
		}
	}
);

test('the police counts of both documents agree', () => {
	const police = agreements().filter((group) => group.some(({ table }) => table === 'police'));
	expect(police.length).toBeGreaterThanOrEqual(6);
	for (const group of police)
		expect(new Set(group.map(({ amount }) => JSON.stringify(amount))).size).toBe(1);
});

test('an observation gives a bound as a bound and a year as a year', () => {
	const said = (claim: string) => {
		const found = all.find((one) => one.claim === claim);
		return found === undefined ? '' : JSON.stringify(claimJsonLd(found, 'en'));
	};
	const bounds = said('otit-violations-2018');
	expect(bounds).toMatch(/"minValue":\d+,"unitText":"organisations"/);
	expect(said('victims-identified-2005')).toContain(
		'"value":117,"unitText":"persons","observationDate":"2005","observationPeriod":"P1Y"'
	);
});
