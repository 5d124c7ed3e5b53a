/*
 * `embed.js`, for a page that frames our charts: it gives every frame the height that its chart tells.
 * It hears nothing but what frames of this site say of themselves.
 */
const site = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const home = site.replace(/[^/]*$/, '');

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
	if (typeof data !== 'object' || data === null) return;
	if (!('type' in data && data.type === 'figures-on-record:height' && 'height' in data)) return;
	const height = Number(data.height);
	for (const frame of document.querySelectorAll('iframe'))
		if (frame.contentWindow === source && frame.src.startsWith(home) && height > 0)
			frame.style.height = `${height}px`;
});
// Frames that spoke before this script came are asked to say it again.
for (const frame of document.querySelectorAll('iframe'))
	if (frame.src.startsWith(home)) frame.contentWindow?.postMessage({ type: 'setHeight' }, '*');

export {};
