import { languageFolder } from '../model/languageFolder.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import type { CitedWork } from './ownWork.ts';

/**
 * A chart, table or claim of ours and what it rests on, as a sentence for a reader to copy.
 * @param root the address of this site
 */
export function ownSentence(work: CitedWork, language: Language, root: string): string {
	const say = messages(language);
	const edition = say.edition(catalog().edition);
	const address = `${root}${languageFolder(language)}${work.path.join('/')}/`;
	const description = work.description.replace(/[.。]$/, '');
	const documents = work.documents.map((source) => citationSentence(source, language));
	if (language === 'ja') {
		const own = `「${say.site}」『${work.title}』、${description}、${edition}、${address}。`;
		return documents.length === 0 ? own : `${own}出典：${documents.join('；')}。`;
	}
	const own = `${say.site}. “${work.title}.” ${description}. ${edition}, ${address}.`;
	return documents.length === 0 ? own : `${own} Based on: ${documents.join(' ')}`;
}
