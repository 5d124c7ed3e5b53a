import { languageFolder } from '../model/languageFolder.ts';
import type { Language } from '../model/text.ts';
import { frozenEmbed } from './frozenEmbed.ts';

/** Path, from the root, of the embed that shows a chart as it stands: the live one where none is frozen. */
export const newestEmbed = (chart: string, language: Language): string =>
	frozenEmbed(chart, language) ?? `${languageFolder(language)}embed/${chart}/`;
