import process from 'node:process';

/** The folder in which the site stands on its host; empty at the root. */
export const basePath = process.env['BASE_PATH'] ?? '';
