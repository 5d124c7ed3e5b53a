import { figureSentence } from './figureSentence.ts';
import { figureLabel } from './figureLabel.ts';
import { catalog } from './catalog.ts';
import { figureCalled } from './figureCalled.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { issuedDate } from '../model/issuedDate.ts';
import { intervalOf } from '../model/interval.ts';
import type { Period } from '../model/period.ts';
import type { Language } from '../model/text.ts';

/**
 * A claim as schema.org's `Claim`, with the counts that it is held against as `Observation`s. The
 * result stands under our own vocabulary; no `ClaimReview` is made, because no score is given.
 */
export function claimJsonLd({ figure, result, comparisons }: Claim, language: Language): object {
	const { source } = figure;
	return {
		'@context': 'https://schema.org',
		'@type': 'Claim',
		text: figure.quote,
		inLanguage: 'en',
		author: {
			'@type': 'Organization',
			name: catalog().label('stated_by', figure.statedBy)[language]
		},
		datePublished: issuedDate(source),
		appearance: {
			'@type': 'CreativeWork',
			name: source.title,
			...(source.URL === undefined ? {} : { url: source.URL }),
			position: figure.locator
		},
		citation: figureSentence(figure, language),
		identifier: { '@type': 'PropertyValue', propertyID: 'result', value: result },
		subjectOf: {
			'@type': 'Dataset',
			name: catalog().label('result', result)[language],
			hasPart: [...new Set(comparisons.flatMap(({ figures }) => figures))]
				.map(figureCalled)
				.map((one) => observation(one, language))
		}
	};
}

const observation = (figure: Figure, language: Language): object => ({
	'@type': 'Observation',
	identifier: figure.figure,
	variableMeasured: figureLabel(figure, language),
	...numberOf(figure),
	unitText: figure.unit,
	...dateOf(figure.period),
	measurementQualifier: figure.amount.qualifier
});

/** A bound or range has no value, and none is made up for it. */
function numberOf({ amount }: Figure): object {
	const { low, high } = intervalOf(amount);
	if (low !== null && low === high) return { value: low };
	return {
		...(low === null ? {} : { minValue: low }),
		...(high === null ? {} : { maxValue: high })
	};
}

function dateOf(period: Period): object {
	switch (period.kind) {
		case 'calendar-year':
			return { observationDate: period.year, observationPeriod: 'P1Y' };
		case 'as-of':
			return { observationDate: period.date };
		case 'fiscal-year':
		case 'interval':
			return { observationDate: `${period.start}/${period.end}` };
		case 'undated':
			return {};
	}
}
