import { messages } from '../i18n/messages.ts';
import type { Claim } from '../model/claim.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { Citations } from './Citations.ts';
import { documentsOf } from './documentsOf.ts';
import { figureCalled } from './figureCalled.ts';
import type { CitedWork } from './ownWork.ts';

/** A claim held against the counts, as a work that can be cited. */
export const claimWork = (
	{ claim, title, result, figure, comparisons }: Claim,
	language: Language
): CitedWork => ({
	title: plainText(new Citations(language).prose(title[language])),
	description: messages(language).claims.held(
		catalog().label('stated_by', figure.statedBy)[language],
		figure.quote,
		`${figure.source['title-short']}, ${figure.locator}`,
		catalog().label('result', result)[language]
	),
	path: ['claims', claim],
	documents: documentsOf([
		figure,
		...comparisons.flatMap(({ figures }) => figures.map(figureCalled))
	])
});
