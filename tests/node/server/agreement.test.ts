import { expect, test } from 'vitest';
import { problemsAfter } from '../problemsAfter.ts';

const police = 'data/police.csv';
const value = 'npa-victims-2006-unhrc,victims-identified,58';

test('two documents that print the same quantity agree, whatever else a note says', () => {
	expect(
		problemsAfter([police, value, value.replace('58', '59')], [police, '58 victims', '59 victims'])
	).toEqual([
		'data/police.csv:88 value: differs from "npa-victims-2006", which counts the same; correct it or add a note that states the other number'
	]);
});

test('a note that states the other number explains a difference', () => {
	expect(
		problemsAfter(
			[police, value, value.replace('58', '59')],
			[
				police,
				'58 victims,"The same number stands in mofa-2008, 5(1)."',
				'59 victims,"In mofa-2008, 5(1), it is 58, counted earlier."'
			]
		)
	).toEqual([]);
});
