import { chromium, type BrowserContextOptions } from 'playwright';
import { inject, test as base } from 'vitest';
import { browserFlags } from '../../src/commands/browserFlags.ts';

/** A test with a browser: `open` opens a page as a new visitor, who is gone after the test. */
export const test = base
	.extend('flags', { scope: 'file' }, browserFlags)
	.extend('browser', { scope: 'file' }, async ({ flags: args }, { onCleanup }) => {
		const browser = await chromium.launch({ executablePath: inject('chromium'), args });
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('open', async ({ browser }, { onCleanup }) => {
		const closings: (() => Promise<void>)[] = [];
		onCleanup(async () => {
			await Promise.all(closings.map((close) => close()));
		});
		return async (options?: BrowserContextOptions) => {
			const context = await browser.newContext({ baseURL: inject('site'), ...options });
			closings.push(() => context.close());
			context.setDefaultTimeout(60_000);
			return context.newPage();
		};
	});
