import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';
import type { Language } from '../model/text.ts';

/**
 * The address of a page in a language, by the parts of its path: `link('ja', 'charts', 'x')` leads
 * to `/ja/charts/x/`. `resolve` makes it relative, so that the site works in any folder.
 */
export function link(language: Language, ...parts: string[]): string {
	const path = [...(language === 'ja' ? ['ja'] : []), ...parts].map((part) => `${part}/`).join('');
	// `resolve` knows the paths of the routes by type; a path put together from parts has none.
	return resolve(`/${path}` as Pathname);
}
