import compression from '@polka/compression';
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host does: files as they are, text compressed, and for an unknown
 * address the nearest `404.html` up the tree. Other sites' scripts may read every file, as they may by
 * `static/_headers` on hosts that know it.
 * @param fresh whether files that appear later are served too
 * @returns the server, listening on `port`; 0 takes a free one
 */
export function staticServer(folder: string, port: number, fresh = false): Promise<Server> {
	const compress = compression({ threshold: 1000 });
	const files = sirv(folder, { dev: fresh, etag: true, extensions: ['html'] });
	const server = createServer((request, response) => {
		response.setHeader('access-control-allow-origin', '*');
		compress(request, response, () =>
			files(request, response, () => {
				response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
				response.end(notFound(folder, request.url ?? '/'));
			})
		);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

function notFound(folder: string, url: string): string {
	const parts = url
		.replace(/[?#].*$/, '')
		.split('/')
		.filter((part) => /^[\w-]+$/.test(part));
	for (let length = parts.length; length >= 0; length -= 1) {
		const path = join(folder, ...parts.slice(0, length), '404.html');
		if (existsSync(path)) return readFileSync(path, 'utf8');
	}
	return 'Not found';
}
