import type { Store, Term } from 'n3';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';

/** Classes that everything is in. */
const anything = [`${rdfs}Resource`, `${owl}Thing`, 'http://www.w3.org/ns/prov#Entity'];

/** The words of a graph that vocabularies do not have, and those said of a thing they are not for. */
export function misused(graph: Store, vocabulary: Store): string[] {
	const wider = (found: string[]): string[] => {
		const all = new Set([
			...found,
			...found.flatMap((name) =>
				[`${rdfs}subClassOf`, `${owl}equivalentClass`].flatMap((word) =>
					vocabulary.getObjects(name, word, null).map(({ value }) => value)
				)
			)
		]);
		return all.size === found.length ? found : wider([...all]);
	};
	const classesOf = (thing: Term): string[] => [
		...anything,
		...wider(graph.getObjects(thing, rdfType, null).map(({ value }) => value))
	];
	const named = (word: Term, ...relations: string[]): string[] =>
		relations.flatMap((relation) =>
			vocabulary.getObjects(word, relation, null).map(({ value }) => value)
		);
	const problems = graph.getQuads(null, null, null, null).flatMap((quad) => {
		const { subject, predicate, object } = quad;
		const word = predicate.value === rdfType ? object : predicate;
		if (vocabulary.countQuads(word, rdfType, null, null) === 0) return [`unknown: ${word.value}`];
		if (predicate.value === rdfType) return [];
		const domains = named(word, `${rdfs}domain`);
		const ranges = named(word, `${rdfs}range`, 'http://purl.org/dc/dcam/rangeIncludes');
		const has = object.termType === 'Literal' ? [`${rdfs}Literal`] : classesOf(object);
		return [
			...(domains.every((domain) => classesOf(subject).includes(domain))
				? []
				: [`not for its subject: ${word.value}`]),
			...(ranges.length === 0 || ranges.some((range) => has.includes(range))
				? []
				: [`not for its object: ${word.value}`])
		];
	});
	return [...new Set(problems)].sort();
}
