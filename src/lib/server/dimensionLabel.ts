import type { Language } from '../model/text.ts';
import { codeLabel } from './codeLabel.ts';

/** What a code of a chart's row means; empty where the chart has no such field or the code says nothing. */
export const dimensionLabel = (
	field: string | undefined,
	code: string,
	language: Language
): string =>
	field === undefined || code === 'not-applicable' ? '' : codeLabel(field, code, language);
