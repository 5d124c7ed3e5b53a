import type { Observation, PropertyValue } from 'schema-dts';
import type { Figure } from '../model/figure.ts';
import { intervalOf } from '../model/interval.ts';
import type { Period } from '../model/period.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { fieldTitle } from './fieldTitle.ts';
import { figureLabel } from './figureLabel.ts';

/** A figure as schema.org's `Observation`, without its document; it is final unless it says otherwise. */
export const observationJsonLd = (figure: Figure, language: Language): Observation => ({
	'@type': 'Observation',
	identifier: figure.figure,
	variableMeasured: figureLabel(figure, language),
	...numberOf(figure),
	unitText: figure.unit,
	...dateOf(figure.period),
	measurementQualifier: {
		'@type': 'QualitativeValue',
		identifier: figure.amount.qualifier,
		name: catalog().label('qualifier', figure.amount.qualifier)[language]
	},
	...(figure.status === 'final' ? {} : { additionalProperty: statusOf(figure, language) })
});

const statusOf = ({ status }: Figure, language: Language): PropertyValue => ({
	'@type': 'PropertyValue',
	propertyID: 'status',
	name: fieldTitle('status', language),
	value: status,
	description: catalog().label('status', status)[language]
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
