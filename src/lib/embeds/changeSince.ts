import type { Editions } from '../model/editions.ts';

/** What has become of a chart in the newest edition. */
export interface Change {
	kind: 'changed' | 'withdrawn';
	/** The newest edition. */
	edition: string;
}

/** What has become of the values of a chart since an edition; null where they still stand. */
export function changeSince({ editions }: Editions, edition: string, chart: string): Change | null {
	const own = editions.find((one) => one.edition === edition)?.charts[chart];
	const newest = editions.at(-1);
	if (own === undefined || newest === undefined || newest.edition <= edition) return null;
	const now = newest.charts[chart];
	if (now === own) return null;
	return { kind: now === undefined ? 'withdrawn' : 'changed', edition: newest.edition };
}
