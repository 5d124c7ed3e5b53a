import { sourceRecord } from '../exports/sourceRecord.ts';
import type { Citation } from '../model/citation.ts';
import type { Figure } from '../model/figure.ts';
import { figureStatement } from './figureStatement.ts';

/**
 * The record of a figure: the document that prints it, with the place and the number in it.
 * @param root the address of this site, where the receipt stands
 */
export const figureRecord = (figure: Figure, root: string): Citation => ({
	...sourceRecord(figure.source),
	id: figure.figure,
	locator: figure.locator,
	note: `${figure.locator}. ${figureStatement(figure, 'en')}. Receipt: ${root}figures/${figure.figure}/`
});
