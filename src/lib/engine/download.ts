/**
 * Fetches a gzipped file and inflates it as it arrives. The file is kept gzipped because hosts limit
 * the size of a file; a host that sends it with `Content-Encoding` has inflated it already.
 * @param report is told the share that has arrived, from 0 to 1
 */
export async function download(
	url: string,
	report: (share: number) => void,
	signal: AbortSignal
): Promise<Blob> {
	const response = await fetch(url, { signal });
	if (!response.ok || response.body === null)
		throw new Error(`${url}: ${response.status} ${response.statusText}`);
	const total = Number(response.headers.get('content-length') ?? Number.NaN);
	let received = 0;
	const counted = response.body.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, controller) {
				received += chunk.byteLength;
				if (total > 0) report(Math.min(received / total, 1));
				controller.enqueue(chunk);
			}
		})
	);
	const inflated = response.headers.has('content-encoding')
		? counted
		: counted.pipeThrough(new DecompressionStream('gzip'));
	return new Response(inflated, { headers: { 'content-type': 'application/wasm' } }).blob();
}
