import { createServer, type Server } from 'node:http';
import { givenOf } from './givenOf.ts';
import { hostPages } from './hostPages.ts';

/**
 * Serves pages of other people's sites that show our charts: `/wordpress/charts/victims-identified`.
 * @param site address of the served build, without a slash at its end
 */
export function hostServer(site: string, port: number): Promise<Server> {
	const server = createServer((request, response) => {
		const [, host = '', chart] = /^\/(\w+)\/([\w/-]+)$/.exec(request.url ?? '') ?? [];
		const page = hostPages[host];
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.statusCode = page === undefined || chart === undefined ? 404 : 200;
		response.end(page === undefined || chart === undefined ? list() : page(givenOf(chart, site)));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

const list = (): string =>
	Object.keys(hostPages)
		.flatMap((host) =>
			['charts', 'ja/charts'].map((charts) => `/${host}/${charts}/victims-identified`)
		)
		.map((path) => `<p><a href="${path}">${path}</a></p>`)
		.join('');
