import type { Editions } from '../model/editions.ts';

/** What has become of a chart since an edition. */
export type Change = 'changed' | 'withdrawn';

/** What has become of a chart since an edition; null where it stands as it stood. */
export function changeSince({ editions }: Editions, edition: string, chart: string): Change | null {
	const own = editions.find((one) => one.edition === edition)?.charts[chart];
	const now = editions.at(-1)?.charts[chart];
	if (own === undefined || now === own) return null;
	return now === undefined ? 'withdrawn' : 'changed';
}
