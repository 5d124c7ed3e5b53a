import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	// The engine is opened on demand and brings its own worker: bundling it beforehand breaks both.
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	server: { fs: { allow: ['src', 'data', 'seeds'] } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					include: ['tests/node/**/*.test.ts'],
					environment: 'node',
					// Pictures are drawn with the style of the pages.
					css: true
				}
			},
			{
				extends: true,
				test: {
					name: 'chromium',
					include: ['tests/chromium/**/*.test.ts'],
					environment: 'node',
					globalSetup: 'tests/chromium/serveBuild.ts',
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// A page that is still being hydrated on a busy machine is not a wrong page.
					expect: { poll: { timeout: 60_000 } }
				}
			}
		]
	}
});
