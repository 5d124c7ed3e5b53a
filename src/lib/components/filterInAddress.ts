import type { Filter } from '../model/filter.ts';

/** The filter that an address asks for; what it does not name stays open. */
export function filterFromSearch(search: string): Filter {
	const asked = new URLSearchParams(search);
	const year = (name: string) => {
		const text = asked.get(name) ?? '';
		return /^\d{4}$/.test(text) ? Number(text) : null;
	};
	return {
		topic: asked.get('topic') ?? '',
		from: year('from'),
		to: year('to'),
		nationality: asked.get('nationality') ?? '',
		countedBy: asked.get('counted-by') ?? ''
	};
}

/** The part of an address that asks for a filter, from its `?`; empty where nothing is filtered. */
export function searchFromFilter({ topic, from, to, nationality, countedBy }: Filter): string {
	const asked = Object.entries({ topic, from, to, nationality, 'counted-by': countedBy })
		.filter(([, value]) => value !== '' && value !== null)
		.map(([name, value]) => [name, String(value)]);
	return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}
