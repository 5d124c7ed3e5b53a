import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// One request fewer before the first picture: a page brings its style along.
		inlineStyleThreshold: 100_000,
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		// The default is the time of the build, and would make two builds of one commit differ.
		version: { name: version },
		prerender: {
			origin: process.env.SITE_URL ?? 'http://localhost:4173',
			entries: ['*', '/404.html', '/ja/404.html']
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self', 'data:'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self', 'blob:'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
