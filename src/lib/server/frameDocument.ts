import { createHash } from 'node:crypto';
import type { Language } from '../model/text.ts';
import { escaped } from './escaped.ts';

/**
 * A document for a frame. Its policy lets in nothing but its own style and script, and a request to
 * the site that it comes from.
 * @param data attributes of the root, after `data-`
 * @param json what the script reads, by the id of the element that holds it
 */
export function frameDocument(parts: {
	language: Language;
	title: string;
	data: Record<string, string>;
	body: string;
	style: string;
	script: string;
	json: Record<string, unknown>;
}): string {
	const { language, title, data, body, style, json } = parts;
	const script = parts.script.trim();
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
	const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
	const blocks = Object.entries(json).map(
		([id, value]) =>
			`<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
	);
	return [
		'<!doctype html>',
		`<html lang="${language}"${attributes.join('')}>`,
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="robots" content="noindex">',
		`<meta http-equiv="content-security-policy" content="${policy}">`,
		`<title>${escaped(title)}</title>`,
		`<style>${style.trim()}</style>`,
		`<script>${script}</script>`,
		`<body>${body}`,
		...blocks,
		''
	].join('\n');
}
