import type { Language } from '../model/text.ts';
import { catalog, type PublishedTable } from './catalog.ts';
import { documentsOf } from './documentsOf.ts';
import type { OwnWork } from './ownWork.ts';

/** A table as a work that can be cited; one of codes or words rests on no document. */
export function tableWork({ resource }: PublishedTable, language: Language): OwnWork {
	const japanese = language === 'ja';
	const figures = [...catalog().figures.values()];
	return {
		type: 'dataset',
		title: japanese ? resource['fr:title_ja'] : resource.title,
		description: japanese ? resource['fr:description_ja'] : resource.description,
		path: ['data', resource.name],
		documents: documentsOf(figures.filter(({ table }) => table === resource.name))
	};
}
