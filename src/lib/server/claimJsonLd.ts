import { figureSentence } from './figureSentence.ts';
import { catalog } from './catalog.ts';
import { figureCalled } from './figureCalled.ts';
import { observationJsonLd } from './observationJsonLd.ts';
import type { Claim } from '../model/claim.ts';
import { issuedDate } from '../model/issuedDate.ts';
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
				.map((one) => observationJsonLd(one, language))
		}
	};
}
