import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';

/** The title of a column of the tables, from the descriptor. */
export function fieldTitle(name: string, language: Language): string {
	if (name === 'year') return messages(language).year;
	if (name === 'figure') return messages(language).receipt.counts;
	if (name === 'date') return messages(language).receipt.period;
	for (const { resource } of catalog().tables.values())
		for (const field of resource.schema.fields)
			if (field.name === name) return language === 'ja' ? field['fr:title_ja'] : field.title;
	throw new Error(`data/datapackage.json: no field called "${name}"`);
}
