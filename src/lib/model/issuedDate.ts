import type { Source } from './source.ts';

/** Date of issue as precise as known: `2010-05-12`, `2008-03` or `2019`. */
export const issuedDate = (source: Source): string =>
	source.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
