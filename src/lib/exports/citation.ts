import type { CitationFormat } from '../model/citation.ts';
import type { Source } from '../model/source.ts';
import { formatCitation } from './formatCitation.ts';
import { sourceRecord } from './sourceRecord.ts';

/** A document as CSL-JSON, BibTeX or RIS. */
export const citation = (source: Source, format: CitationFormat): string =>
	formatCitation(sourceRecord(source), format);
