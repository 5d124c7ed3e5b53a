import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { browser } from './browser.ts';
import { runTests, type Count } from './runTests.ts';

/** Where the texts of the documents lie, for whoever has them beside the project. */
const texts = '../shared/seeds';

const counts: Count[] = [
	step('format and lint', () => script('lint')),
	step('types', () => script('types')),
	step('data', () => script('check')),
	...(existsSync(texts) ? [step('quotations', () => script('verify', '--', texts))] : []),
	step('generated files', () => script('prepare:files')),
	runTests('node')
];
const hasBrowser = step('browser', findBrowser);
const isBuilt = step('build', () => script('build'));
const canBrowse = hasBrowser.failed === 0 && isBuilt.failed === 0;
if (!canBrowse) console.error('chromium: not run, for want of a browser or a build');
counts.push(hasBrowser, isBuilt, canBrowse ? runTests('chromium') : { passed: 0, failed: 1 });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** Runs one step, which counts as one test. */
function step(name: string, run: () => boolean): Count {
	console.log(`\n# ${name}`);
	const succeeded = run();
	if (!succeeded) console.error(`${name}: failed`);
	return { passed: Number(succeeded), failed: Number(!succeeded) };
}

function script(...parts: string[]): boolean {
	// npm is a batch file on Windows, which only a shell starts.
	const { status } = spawnSync('npm', ['run', ...parts], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	return status === 0;
}

/** Finds the browser once, and tells the tests where it is. */
function findBrowser(): boolean {
	try {
		process.env['CHROMIUM_PATH'] = browser();
		return true;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return false;
	}
}
