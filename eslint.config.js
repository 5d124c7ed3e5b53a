import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each folder of `src/lib` may import from the others; the table of the README. */
const mayImport = {
	model: [],
	i18n: ['model'],
	transforms: ['model'],
	exports: ['model'],
	engine: ['model'],
	server: [
		'model',
		'transforms',
		'exports',
		'queries',
		'i18n',
		'charts',
		'components',
		'topics',
		'use'
	],
	charts: ['model', 'transforms', 'i18n'],
	embeds: ['model', 'components'],
	components: ['model', 'transforms', 'i18n', 'charts', 'engine']
};
const folders = [...Object.keys(mayImport), 'queries', 'topics', 'use'];

export default ts.config(
	{ ignores: ['build', '.svelte-kit', 'src/generated', 'node_modules'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'error',
			// TypeScript knows the names.
			'no-undef': 'off',
			// `link` and `fileLink` go through `resolve`; the rule sees only direct calls.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	...Object.entries(mayImport).map(([folder, allowed]) => {
		const barred = folders.filter((other) => other !== folder && !allowed.includes(other));
		return {
			files: [`src/lib/${folder}/**`],
			rules: {
				'no-restricted-imports': [
					'error',
					{
						patterns: [
							{
								regex: `^(\\.\\./)+(${barred.join('|')})/`,
								message: `src/lib/${folder} may import ${allowed.join(', ') || 'nothing of ours'}.`
							},
							{ regex: '^\\$lib', message: 'Inside src/lib, import by a relative path.' }
						]
					}
				]
			}
		};
	}),
	{
		files: ['src/routes/**/*.svelte', 'src/routes/**/+page.ts', 'src/routes/**/+layout.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '/server/', message: 'Only .server.ts and +server.ts import it.' }] }
			]
		}
	}
);
