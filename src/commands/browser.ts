import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';
import { installBrowser } from './installBrowser.ts';

const variable = 'CHROMIUM_PATH';

/**
 * The path of a Chromium that starts: the one that `CHROMIUM_PATH` names, else one of the usual
 * places, else one that is installed now.
 * @throws Error that says what to install where none is found and none can be installed
 */
export function browser(): string {
	const named = process.env[variable];
	if (named !== undefined && named !== '') {
		if (!starts(named)) throw new Error(`${variable}=${named}: no browser starts there`);
		return report(named);
	}
	const present = found();
	if (present !== undefined) return report(present);
	for (const attempt of installBrowser()) {
		console.log(`Browser: none found, trying ${attempt.name}`);
		const installed = attempt.run() ? found() : undefined;
		if (installed !== undefined) return report(installed);
		console.log(`Browser: ${attempt.name} brought none that starts`);
	}
	throw new Error(
		`no Chromium: install Chromium or Google Chrome (on Debian and Ubuntu: apt-get install chromium; ` +
			`elsewhere: npx playwright install --with-deps chromium), ` +
			`or set ${variable} to the path of the one that you have`
	);
}

const found = (): string | undefined => [...usualPaths(), chromium.executablePath()].find(starts);

function usualPaths(): string[] {
	switch (process.platform) {
		case 'darwin':
			return [
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
				'/Applications/Chromium.app/Contents/MacOS/Chromium'
			];
		case 'win32':
			return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
				.filter((folder) => folder !== undefined)
				.flatMap((folder) => [
					`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
					`${folder}\\Chromium\\Application\\chrome.exe`
				]);
		default:
			return [
				'/usr/bin/chromium',
				'/usr/bin/chromium-browser',
				'/usr/bin/google-chrome',
				'/usr/bin/google-chrome-stable',
				'/snap/bin/chromium'
			];
	}
}

/** Whether a browser is there. On Linux a file can be a stub or lack libraries, so it has to answer. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
}

function report(path: string): string {
	console.log(`Browser: ${path}`);
	return path;
}
