import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';

/** The title of a column of the tables, from the descriptor, or of several, parted by spaces. */
export function fieldTitle(name: string, language: Language): string {
	if (name.includes(' '))
		return name
			.split(' ')
			.map((part) => fieldTitle(part, language))
			.join(language === 'ja' ? '・' : ', ');
	if (name === 'year' || name === 'fiscal-year') return messages(language).year;
	if (name === 'breakdown') return messages(language).breakdown;
	if (name === 'figure') return messages(language).receipt.counts;
	if (name === 'date' || name === 'period') return messages(language).receipt.period;
	for (const { resource } of catalog().tables.values())
		for (const field of resource.schema.fields)
			if (field.name === name) return language === 'ja' ? field['fr:title_ja'] : field.title;
	throw new Error(`data/datapackage.json: no field called "${name}"`);
}
