import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

/** A way to get a browser; `run` says whether its commands went through. */
export interface Attempt {
	name: string;
	run: () => boolean;
}

/** The ways to install a Chromium on this machine, the least intrusive first. */
export function installBrowser(): Attempt[] {
	const playwright = createRequire(import.meta.url).resolve('playwright/package.json');
	const own = {
		name: 'npx playwright install chromium',
		run: () =>
			succeeds(process.execPath, [
				playwright.replace('package.json', 'cli.js'),
				'install',
				'chromium'
			])
	};
	const debian = {
		name: 'apt-get install chromium',
		run: () =>
			succeeds('apt-get', ['update']) &&
			succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
	};
	const isDebianRoot =
		process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	return isDebianRoot ? [own, debian] : [own];
}

const succeeds = (command: string, parts: string[]): boolean =>
	spawnSync(command, parts, {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	}).status === 0;
