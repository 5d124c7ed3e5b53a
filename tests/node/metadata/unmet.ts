import type { Store } from 'n3';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What things of a class have to say: for each property, the form of its values or their class. */
export type Requirements = Record<string, Record<string, RegExp | string>>;

/** Where a graph falls short of what is required; classes and properties by their addresses. */
export function unmet(graph: Store, requirements: Requirements): string[] {
	return Object.entries(requirements).flatMap(([type, properties]) => {
		const things = graph.getSubjects(rdfType, type, null);
		if (things.length === 0) return [`no ${type}`];
		return things.flatMap((thing) =>
			Object.entries(properties).flatMap(([property, wanted]) => {
				const values = graph.getObjects(thing, property, null);
				if (values.length === 0) return [`a ${type} lacks ${property}`];
				return values
					.filter((value) =>
						typeof wanted === 'string'
							? graph.countQuads(value, rdfType, wanted, null) === 0
							: !wanted.test(value.value)
					)
					.map(({ value }) => `a ${type} has as ${property}: ${value}`);
			})
		);
	});
}
