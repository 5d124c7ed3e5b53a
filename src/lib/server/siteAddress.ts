import process from 'node:process';

const origin = process.env['SITE_URL'] ?? 'http://localhost:4173';
const folder = process.env['BASE_PATH'] ?? '';

/** The whole address of a page or file of the published site, by its path from the root. */
export const siteAddress = (path: string): string => `${origin}${folder}/${path}`;
