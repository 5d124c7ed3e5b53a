import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { browser } from '../../src/commands/browser.ts';
import { staticServer } from '../../src/commands/staticServer.ts';
import { addressOf } from './addressOf.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the served build, without a slash at its end. */
		site: string;
		/** Path of the browser. */
		chromium: string;
	}
}

/** Serves the build while the tests run, and finds the browser for them. */
export default async function serveBuild(project: TestProject) {
	if (!existsSync('build/index.html'))
		throw new Error('build/ is missing: run `npm run build` before the tests in Chromium');
	const server = await staticServer('build', 0);
	project.provide('site', addressOf(server));
	project.provide('chromium', browser());
	return () => {
		server.closeAllConnections();
		server.close();
	};
}
