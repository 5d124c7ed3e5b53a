/**
 * An article as WordPress makes it of the oEmbed answer of a site that it does not know: it keeps a
 * quotation, links and one frame, shuts the frame in a sandbox and out of sight, and shows it when the
 * frame has spoken the secret that its address carries.
 */
export function wordPressPage(html: string): string {
	const secret = 'aB3dE6gH9k';
	const quotation = /<blockquote>(<a href="[^"<>]*">[^<>]*<\/a>)<\/blockquote>/.exec(html)?.[1];
	const frame = /<iframe ([^<>]*)><\/iframe>/.exec(html)?.[1];
	if (quotation === undefined || frame === undefined)
		throw new Error('WordPress keeps nothing of this answer but its title');
	const kept = [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title'
	];
	const attributes = [...frame.matchAll(/([\w-]+)="([^"]*)"/g)]
		.filter(([, name = '']) => kept.includes(name))
		.map(([, name, value]) => `${name}="${name === 'src' ? `${value}#?secret=${secret}` : value}"`)
		.join(' ');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A post</title>
<body style="max-width: 40rem; margin: 2rem auto; font-family: Georgia, serif"><p>Before.</p>
<blockquote class="wp-embedded-content" data-secret="${secret}">${quotation}</blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}" style="position: absolute; visibility: hidden" ${attributes}></iframe>
<p>After.</p>
<script>
addEventListener('message', (event) => {
	const { message, value, secret } = event.data ?? {};
	if (!secret || !/^[a-zA-Z0-9]+$/.test(secret)) return;
	for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
		if (event.source !== frame.contentWindow) continue;
		frame.removeAttribute('style');
		for (const quotation of document.querySelectorAll('blockquote[data-secret="' + secret + '"]'))
			quotation.hidden = true;
		if (message === 'height') frame.height = Math.min(Math.max(Math.round(value), 200), 1000);
		if (message === 'link' && new URL(value).host === new URL(frame.src).host) top.location.href = value;
	}
});
for (const frame of document.querySelectorAll('iframe'))
	frame.addEventListener('load', () =>
		frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));
</script>`;
}
