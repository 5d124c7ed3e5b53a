import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { benchBytes } from './bench/bytes.ts';
import { benchCheck } from './bench/check.ts';
import { benchEngine } from './bench/engine.ts';
import { benchFilter } from './bench/filter.ts';
import { benchFirstMarks } from './bench/firstMarks.ts';
import { browser as chromiumPath } from './browser.ts';
import { browserFlags } from './browserFlags.ts';
import { staticServer } from './staticServer.ts';

/**
 * Measures the check, and the built site in a real Chromium. Times are compared within one run, with
 * a page that does the same with nothing of ours around it; they are printed, and no test depends on
 * them.
 */
benchCheck();
const bare = mkdtempSync(join(tmpdir(), 'figures-on-record-bench-'));
const servers = await Promise.all([staticServer('build', 0), staticServer(bare, 0, true)]);
const [site, other] = servers.map(
	(server) => `http://localhost:${(server.address() as AddressInfo).port}`
);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserFlags });
try {
	if (site === undefined || other === undefined) throw new Error('a server has no address');
	await benchBytes(browser, site);
	await benchFirstMarks(browser, site, { folder: bare, address: other });
	await benchEngine(browser, site, { folder: bare, address: other });
	await benchFilter(browser, site);
} finally {
	await browser.close();
	for (const server of servers) {
		server.closeAllConnections();
		server.close();
	}
	rmSync(bare, { recursive: true });
}
