import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';

/** The address of a file of the site, by its path from the root: `data/police.csv`. */
export const fileLink = (path: string): string =>
	// `resolve` knows the paths of the routes by type; a path put together from parts has none.
	resolve(`/${path}` as Pathname);
