import type { Language } from '../model/text.ts';
import { readEditions } from './readEditions.ts';

/** Path of the newest frozen embed of a chart from the root; null where no edition holds the chart yet. */
export function frozenEmbed(chart: string, language: Language): string | null {
	const newest = readEditions().at(-1);
	if (newest?.charts[chart] === undefined) return null;
	return `editions/${newest.edition}/embed/${chart}${language === 'ja' ? '.ja' : ''}.html`;
}
