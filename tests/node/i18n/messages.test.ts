import { expect, test } from 'vitest';
import { correctionWords } from '$lib/i18n/correctionWords.ts';
import { en as ofEveryPage } from '$lib/i18n/en.ts';
import { exploreWords } from '$lib/i18n/exploreWords.ts';
import { ja as inJapanese } from '$lib/i18n/ja.ts';
import { useWords } from '$lib/i18n/useWords.ts';
import { verifyWords } from '$lib/i18n/verifyWords.ts';

const ofPages = [correctionWords, exploreWords, useWords, verifyWords];
const en = { ...ofEveryPage, ofPages: ofPages.map((words) => words('en')) };
const ja = { ...inJapanese, ofPages: ofPages.map((words) => words('ja')) };

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
