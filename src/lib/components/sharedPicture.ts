import { languageFolder } from '../model/languageFolder.ts';
import type { Language } from '../model/text.ts';

/** Path, from the root, of the picture of a chart for those who share a page: 1200 × 630 pixels. */
export const sharedPicture = (chart: string, language: Language): string =>
	`${languageFolder(language)}charts/${chart}.card.png`;
