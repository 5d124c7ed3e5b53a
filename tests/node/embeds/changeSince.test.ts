import { expect, test } from 'vitest';
import { changeSince } from '../../../src/lib/embeds/changeSince.ts';

const edition = (date: string, charts: Record<string, string>) => ({
	edition: date,
	files: 'f',
	charts
});
const editions = [
	edition('2026-11-22', { same: '1', changed: '1', withdrawn: '1' }),
	edition('2027-02-01', { same: '1', changed: '2', withdrawn: '1' }),
	edition('2027-05-01', { same: '1', changed: '1' })
];

test('a chart whose values still stand has not changed', () => {
	expect(changeSince({ editions }, '2026-11-22', 'same')).toBeNull();
});

test('only the newest edition counts: a value that came back has not changed', () => {
	expect(changeSince({ editions: editions.slice(0, 2) }, '2026-11-22', 'changed')).toBe('changed');
	expect(changeSince({ editions }, '2026-11-22', 'changed')).toBeNull();
	expect(changeSince({ editions }, '2027-02-01', 'changed')).toBe('changed');
});

test('a chart that the newest edition lacks is withdrawn', () => {
	expect(changeSince({ editions }, '2026-11-22', 'withdrawn')).toBe('withdrawn');
});

test('nothing is said of an edition or chart that the list does not know, nor of the newest', () => {
	expect(changeSince({ editions }, '2020-01-01', 'same')).toBeNull();
	expect(changeSince({ editions }, '2026-11-22', 'unknown')).toBeNull();
	expect(changeSince({ editions }, '2027-05-01', 'changed')).toBeNull();
	expect(changeSince({ editions: [] }, '2026-11-22', 'same')).toBeNull();
});
