import * as v from 'valibot';

/** The cells of a row of a table by column, as text; a cell that is empty is left out. */
const cells = v.record(v.string(), v.string());

/** `editions/<edition>/figures.json`: every figure as its table held it, and what each chart prints. */
export const editionFiguresSchema = v.object({
	figures: v.record(v.string(), cells),
	charts: v.record(
		v.string(),
		v.object({
			title: v.object({ en: v.string(), ja: v.string() }),
			/** Every figure that the chart prints, in its drawing, its words or its receipts. */
			figures: v.array(v.string())
		})
	)
});

export type EditionFigures = v.InferOutput<typeof editionFiguresSchema>;
