import { resolve } from '$app/paths';

// `resolve` knows the paths of the routes by type; a path put together from parts has none.
const address = resolve as (path: string) => string;

/**
 * The address of a page or file of the site, by its path from the root: `data/police.csv`. It is
 * relative where the page is prerendered, so that the site works in any folder.
 */
export const fileLink = (path: string): string => address(`/${path}`);
