import { languageFolder } from '../model/languageFolder.ts';
import type {
	Observation,
	Organization,
	Person,
	StatisticalVariable,
	WithContext
} from 'schema-dts';
import { messages } from '../i18n/messages.ts';
import type { Figure } from '../model/figure.ts';
import { issuedDate } from '../model/issuedDate.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { figureLabel } from './figureLabel.ts';
import { figureSentence } from './figureSentence.ts';
import { observationJsonLd } from './observationJsonLd.ts';
import { siteAddress } from './siteAddress.ts';

/**
 * A receipt as schema.org's `Observation` of a `StatisticalVariable`. An observation is no work that
 * could cite: the quotation that it is the subject of does.
 */
export function figureJsonLd(figure: Figure, language: Language): WithContext<Observation> {
	const { source } = figure;
	const folder = languageFolder(language);
	const page = siteAddress(`${folder}figures/${figure.figure}/`);
	return {
		'@context': 'https://schema.org',
		...observationJsonLd(figure, language),
		'@id': page,
		url: page,
		name: figureLabel(figure, language),
		observationAbout: { '@type': 'Place', name: language === 'ja' ? '日本' : 'Japan' },
		variableMeasured: variable(figure, language),
		subjectOf: {
			'@type': 'Quotation',
			text: figure.quote,
			inLanguage: source.language,
			position: figure.locator,
			citation: figureSentence(figure, language),
			isPartOf: {
				'@type': 'CreativeWork',
				name: source.title,
				url: siteAddress(`${folder}sources/${source.id}/`),
				author: source.author.map(author),
				datePublished: issuedDate(source)
			}
		}
	};
}

/** A person goes by the name alone; what the document adds about the office is no part of it. */
function author({ literal, family, given }: Source['author'][number]): Organization | Person {
	if (family === undefined || given === undefined)
		return { '@type': 'Organization', name: literal };
	return {
		'@type': 'Person',
		name: `${given} ${family}`,
		givenName: given,
		familyName: family
	};
}

function variable({ measure, countedBy }: Figure, language: Language): StatisticalVariable {
	const { label } = catalog();
	return {
		'@type': 'StatisticalVariable',
		identifier: measure.measure,
		name: measure.label[language],
		description: measure.definition[language],
		statType: 'measuredValue',
		populationType: { '@type': 'Class', name: label('counts', measure.counts)[language] },
		measurementMethod:
			countedBy === null
				? messages(language).chart.countedNobody
				: messages(language).chart.counted(label('counted_by', countedBy)[language])
	};
}
