import { expect, test } from 'vitest';
import { textFragment } from '$lib/model/textFragment.ts';

test('the words of a fragment are percent-encoded', () => {
	expect(textFragment('account for 90 % of the trafficking victims')).toBe(
		'#:~:text=account%20for%2090%20%25%20of%20the%20trafficking%20victims'
	);
});

test('comma, ampersand and hyphen, which are syntax in a fragment, are encoded', () => {
	expect(textFragment('over 7,000 & four-month')).toBe(
		'#:~:text=over%207%2C000%20%26%20four%2Dmonth'
	);
});
