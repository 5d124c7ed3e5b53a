import script from '../../generated/frame.js?raw';
import style from '../../generated/frame.css?raw';
import NoEmbed from '../components/NoEmbed.svelte';
import { embedWords } from '../i18n/embedWords.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { frameDocument } from './frameDocument.ts';
import { markup } from './markup.ts';
import { outwards } from './outwards.ts';

/**
 * What a frame shows whose chart or edition does not exist: a word and the way home.
 * @param home the address of the site from the root of its host, with a slash at its end
 */
export function noEmbedDocument(languages: Language[], home: string): string {
	const [language = 'en'] = languages;
	return frameDocument({
		language,
		title: embedWords(language).unknown,
		data: { edition: catalog().edition },
		body: outwards(markup(NoEmbed, { languages, home })),
		style,
		script,
		json: {}
	});
}
