import { fileLink } from '../components/fileLink.ts';

/** The absolute address of the site's first page, by that of any page. It ends in a slash. */
export const siteRoot = (url: URL): string => new URL(fileLink(''), url).href;
