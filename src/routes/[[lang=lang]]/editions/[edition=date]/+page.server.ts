import { error } from '@sveltejs/kit';
import { formatAmount } from '$lib/i18n/formatAmount.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import type { EditionFigure } from '$lib/model/editionFigures.ts';
import { plainText } from '$lib/model/plainText.ts';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { Citations } from '$lib/server/Citations.ts';
import { editionChanges } from '$lib/server/editionChanges.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { figureLabel } from '$lib/server/figureLabel.ts';
import { readEditionFigures, readEditions } from '$lib/server/readEditions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf(
		readEditions().map(({ edition }) => edition),
		(edition) => ({ edition })
	);

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const editions = readEditions();
	const at = editions.findIndex(({ edition }) => edition === params.edition);
	const edition = editions[at];
	if (edition === undefined) error(404);
	const previous = editions[at - 1]?.edition ?? null;
	const now = readEditionFigures(edition.edition);
	const before = previous === null ? now : readEditionFigures(previous);
	const changes = editionChanges(before, now).map(({ figure, kind }) => ({
		figure,
		kind,
		/** A figure that has been removed since has no page any more. */
		hasPage: catalog().figures.has(figure),
		label: labelOf(figure),
		was: textOf(before.figures[figure]),
		is: textOf(now.figures[figure])
	}));
	const known = await charts();
	return {
		date: edition.edition,
		previous,
		changes: changes.length,
		charts: Object.keys({ ...before.charts, ...now.charts }).map((chart) => ({
			chart,
			title: titleOf(chart),
			published: edition.charts[chart] !== undefined,
			changes: changes.filter(({ figure }) =>
				[...(before.charts[chart] ?? []), ...(now.charts[chart] ?? [])].includes(figure)
			)
		}))
	};

	function titleOf(chart: string): string {
		const title = known.get(chart)?.spec.title[language];
		return title === undefined ? chart : plainText(new Citations(language).prose(title));
	}

	function labelOf(id: string): string {
		const figure = catalog().figures.get(id);
		return figure === undefined ? id : figureLabel(figure, language);
	}

	function textOf(figure: EditionFigure | undefined): string | null {
		return figure === undefined ? null : formatAmount(figure.amount, figure.unit, language);
	}
};
