import { citedKinds, type CitedKind } from '$lib/model/citation.ts';

/** What has a citation of its own beside the documents. */
export const match = (value: string): value is CitedKind =>
	citedKinds.some((kind) => kind === value);
