import type { DownloadFile } from './downloadFile.ts';

/** A file as the answer to a request for it. */
export const fileAnswer = ({ bytes, mediaType }: DownloadFile): Response =>
	new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaType } });
