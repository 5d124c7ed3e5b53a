import type { Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { staticServer } from '../../src/commands/staticServer.ts';
import { addressOf } from './addressOf.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

const root = mkdtempSync(join(tmpdir(), 'figures-on-record-host-'));
let server: Server;

beforeAll(async () => {
	mkdirSync(join(root, 'some'));
	symlinkSync(resolve('build'), join(root, 'some', 'folder'), 'junction');
	server = await staticServer(root, 0);
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(root, { recursive: true });
});

test('from a folder of a host, pages find their style, receipts, files and database', async ({
	open,
	expect
}) => {
	const site = addressOf(server);
	const page = await open({ baseURL: site });
	const { problems, requests } = await watch(page, site);
	await page.goto('/some/folder/');
	await page.locator('.topic .more a').first().click();
	await page.waitForURL('**/some/folder/charts/*/');
	await page.locator('.sheets[tabindex]').waitFor();
	expect(
		await page.locator('.chart').evaluate((chart) => getComputedStyle(chart).containerType)
	).toBe('inline-size');

	await page.locator('.verify button.action').click();
	await page.locator('[data-verified="true"]').waitFor();

	await page.locator('button.note').first().click();
	await page.locator('.slip:popover-open a[href*="figures/"]').click();
	await page.waitForURL('**/some/folder/figures/*/');
	await page.locator('header .language').click();
	await page.waitForURL('**/some/folder/ja/figures/*/');

	expect(problems).toEqual([]);
	expect(
		requests.filter((url) => url.startsWith('http') && !url.startsWith(`${site}/some/folder/`))
	).toEqual([]);
});

test('from a folder of a host, a question in the address is answered and linked', async ({
	open
}) => {
	const page = await open({ baseURL: addressOf(server) });
	await page.goto('/some/folder/ja/explore/?sql=SELECT figure, value FROM police LIMIT 1');
	await page.locator('table[data-result] data.figure a').click();
	await page.waitForURL('**/some/folder/ja/figures/*/');
});
