import type { FrameLocator, Page } from 'playwright';
import { afterAll, inject } from 'vitest';
import { addressOf } from './addressOf.ts';
import { framesServer } from './framesServer.ts';

const server = await framesServer();
const host = addressOf(server);
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** Opens a page of another site that frames some of ours, or whole addresses; gives its first frame. */
export async function framedIn(page: Page, ...paths: string[]): Promise<FrameLocator> {
	const frames = paths.map((path) => ['frame', /^\w+:/.test(path) ? path : inject('site') + path]);
	await page.goto(`${host}/?${new URLSearchParams(frames).toString()}`);
	return page.frameLocator('iframe >> nth=0');
}
