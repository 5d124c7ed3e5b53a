import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { kinds, numberKinds } from './mutations/kinds.ts';
import { mutations } from './mutations/mutations.ts';
import { files } from './problemsAfter.ts';

const each = 80;

test('of a thousand random changes to the tables, the check notices every one of a number and 97 % of all', () => {
	const seen = new Map(Object.keys(kinds).map((kind) => [kind, { caught: 0, byRules: 0 }]));
	const missed: string[] = [];
	for (const mutation of mutations(files, each, 20_080_312)) {
		const { problems } = checkProject(mutation.files);
		const count = seen.get(mutation.kind);
		if (count === undefined) throw new Error(`no kind called "${mutation.kind}"`);
		if (problems.length === 0) missed.push(`${mutation.kind}: ${mutation.path}`);
		else count.caught += 1;
		// Every message of a seal names the command; what is left is what the other rules see.
		if (problems.some((problem) => !formatProblem(problem).includes('npm run seal')))
			count.byRules += 1;
	}
	print(seen);
	const counts = [...seen.values()];
	const made = each * counts.length;
	expect(made).toBeGreaterThanOrEqual(1_000);
	expect(missed.slice(0.03 * made)).toEqual([]);
	for (const kind of Object.keys(numberKinds)) expect(seen.get(kind)?.caught).toBe(each);
}, 120_000);

function print(seen: Map<string, { caught: number; byRules: number }>): void {
	const line = (kind: string, made: string, caught: string, byRules: string) =>
		kind.padEnd(32) + made.padStart(8) + caught.padStart(8) + byRules.padStart(16);
	const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
	const counts = [...seen.values()];
	const made = each * counts.length;
	const sum = (pick: (count: { caught: number; byRules: number }) => number) =>
		share(
			counts.reduce((so, count) => so + pick(count), 0),
			made
		);
	console.log(
		[
			line('change', 'made', 'caught', 'without seals'),
			...[...seen].map(([kind, { caught, byRules }]) =>
				line(kind, String(each), String(caught), String(byRules))
			),
			line(
				'all',
				String(made),
				sum(({ caught }) => caught),
				sum(({ byRules }) => byRules)
			),
			'',
			'Not caught, and why it cannot be:',
			'- a change of a row together with its seal: whoever writes both by hand vouches for the row;',
			'  only "npm run verify" with the texts, which are not in the repository, sees through it, and',
			'  it sees quotes and numbers, not the year, unit or speaker that a row gives them;',
			'- a change of a note: notes are ours, so that no document can contradict them, and they are',
			'  left out of the seal; only a note that has to state another number is held to it;',
			'- a change of a label or a definition: they are ours as well, and any words may stand there;',
			'- a row that was misread before it was sealed: a seal says that a row is unchanged, not that',
			'  it was right; that is what the double entry is for.'
		].join('\n')
	);
}
