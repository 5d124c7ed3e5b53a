import { createServer, type Server } from 'node:http';

/**
 * Serves pages of another site that frame what their query names, `?frame=…&frame=…`, shut in as our
 * snippets shut frames in. They keep in `said` what each frame says: its number, and the message.
 */
export function framesServer(): Promise<Server> {
	const server = createServer((request, response) => {
		const frames = new URL(request.url ?? '/', 'http://localhost').searchParams.getAll('frame');
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(page(frames));
	});
	return new Promise((resolve) => {
		server.listen(0, () => resolve(server));
	});
}

const page = (frames: string[]): string =>
	[
		'<!doctype html><html lang="en"><title>A page with frames</title><link rel="icon" href="data:,">',
		`<script>const said = []; addEventListener('message', ({ data, source }) => said.push([[...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source), data]))</script>`,
		...frames.map(
			(src) =>
				`<iframe src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="700" height="700" sandbox="allow-scripts allow-popups"></iframe>`
		)
	].join('\n');
