import { expect, test } from 'vitest';
import { en } from '$lib/i18n/en.ts';
import { ja } from '$lib/i18n/ja.ts';

const keysOf = (messages: object, path = ''): string[] =>
	Object.entries(messages).flatMap(([key, message]: [string, unknown]) =>
		typeof message === 'object' && message !== null
			? keysOf(message, `${path}${key}.`)
			: [`${path}${key} ${typeof message}`]
	);

test('English and Japanese have the same messages, of the same kinds', () => {
	expect(keysOf(ja)).toEqual(keysOf(en));
	expect(keysOf(en).length).toBeGreaterThan(100);
});

test('no message is empty', () => {
	const texts = (messages: object): unknown[] =>
		Object.values(messages).flatMap((message: unknown) =>
			typeof message === 'object' && message !== null ? texts(message) : [message]
		);
	expect([...texts(en), ...texts(ja)]).not.toContain('');
});
