import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';

export interface Count {
	passed: number;
	failed: number;
}

const resultsSchema = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	testResults: v.array(
		v.object({
			status: v.string(),
			assertionResults: v.array(v.object({ status: v.string() }))
		})
	)
});

/** Runs the tests of one project of Vitest, shows them, and counts them one by one. */
export function runTests(project: string): Count {
	console.log(`\n# tests in ${project}`);
	const vitest = createRequire(import.meta.url).resolve('vitest/package.json');
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-tests-'));
	const results = join(folder, 'results.json');
	const { status } = spawnSync(
		process.execPath,
		[
			join(dirname(vitest), 'vitest.mjs'),
			'run',
			`--project=${project}`,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}`
		],
		{ stdio: 'inherit' }
	);
	const count = existsSync(results)
		? countOf(JSON.parse(readFileSync(results, 'utf8')))
		: { passed: 0, failed: 0 };
	rmSync(folder, { recursive: true });
	// A run can break outside of any test; that counts as one.
	return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function countOf(results: unknown): Count {
	const { numPassedTests, numFailedTests, testResults } = v.parse(resultsSchema, results);
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((result) => result.status !== 'failed')
	);
	return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}
