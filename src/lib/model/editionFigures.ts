import * as v from 'valibot';
import { amountSchema } from './amount.ts';

/** `editions/<edition>/figures.json`: what the figures were, and which of them each chart shows. */
export const editionFiguresSchema = v.object({
	figures: v.record(
		v.string(),
		v.object({ amount: amountSchema, status: v.string(), unit: v.string() })
	),
	charts: v.record(v.string(), v.array(v.string()))
});

export type EditionFigures = v.InferOutput<typeof editionFiguresSchema>;
export type EditionFigure = EditionFigures['figures'][string];
