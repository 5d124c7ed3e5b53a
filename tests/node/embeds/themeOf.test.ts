import { expect, test } from 'vitest';
import { themeOf } from '../../../src/lib/embeds/themeOf.ts';

test.each([
	['?theme=dark', 'dark'],
	['?theme=light&x=1', 'light'],
	['', null],
	['?theme=sepia', null],
	['?theme=%22%3E%3Cscript%3E', null]
])('the address %s asks for the theme %s', (search, theme) => {
	expect(themeOf(search)).toBe(theme);
});
