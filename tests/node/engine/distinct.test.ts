import { expect, test } from 'vitest';
import { distinct } from '$lib/engine/distinct.ts';

test('columns of one name are told apart', () => {
	expect(distinct(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (3)']);
});
