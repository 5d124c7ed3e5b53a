import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { verifyTexts } from '$lib/server/verifyTexts.ts';
import { files } from '../problemsAfter.ts';

const { sources, figures } = checkProject(files);
const amnesty = new Map([...sources].filter(([id]) => id === 'amnesty-2005'));
const detention = figures.filter(({ figure }) => figure === 'detention-average-2005');
const text = (words: string) => {
	const bytes = new TextEncoder().encode(words);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const record = new Map(
		[...amnesty].map(([id, source]) => [id, { ...source, custom: { ...source.custom, sha256 } }])
	);
	return { bytes, record };
};

test('a quote that stands in the text is found, also over a line end', () => {
	const { bytes, record } = text('detention on average exceeds 13\n  months.');
	expect(
		verifyTexts({ sources: record, figures: detention, notFigures: [] }, [bytes])
	).toMatchObject([{ source: 'amnesty-2005', found: 1, missing: [] }]);
});

test('a quote that does not stand in the text is missing', () => {
	const { bytes, record } = text('detention on average exceeds 12 months.');
	expect(
		verifyTexts({ sources: record, figures: detention, notFigures: [] }, [bytes])
	).toMatchObject([
		{ source: 'amnesty-2005', found: 0, missing: [{ figure: 'detention-average-2005' }] }
	]);
});

test('a text that is not the recorded one does not count', () => {
	const { bytes } = text('on average exceeds 13 months');
	expect(
		verifyTexts({ sources: amnesty, figures: detention, notFigures: [] }, [bytes])
	).toMatchObject([{ source: 'amnesty-2005', atHand: false, found: 0, missing: [{ line: 2 }] }]);
});
