import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editions } from '$lib/server/editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listed = (list: unknown): string => {
	const path = join(folder, 'index.json');
	writeFileSync(path, JSON.stringify(list));
	return path;
};

test('before the first edition there is none', () => {
	expect(editions(join(folder, 'nothing.json'))).toEqual([]);
});

test('editions come in the order of their days', () => {
	const charts = { chart: { en: '1'.repeat(64), ja: '2'.repeat(64) } };
	const days = ['2027-02-01', '2026-11-22'];
	const path = listed({ editions: days.map((edition) => ({ edition, charts })) });
	expect(editions(path).map(({ edition }) => edition)).toEqual(['2026-11-22', '2027-02-01']);
});

test('a list that is none is refused with its name and the place in it', () => {
	const path = listed({ editions: [{ edition: 'spring', charts: {} }] });
	expect(() => editions(path)).toThrow(/index\.json: editions\.0\.edition .*"spring"/);
});
