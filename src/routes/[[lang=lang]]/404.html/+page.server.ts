import process from 'node:process';
import type { PageServerLoad } from './$types';

export const csr = false;
export const trailingSlash = 'never';

export const load: PageServerLoad = ({ url }) => ({
	// This page is shown at addresses of any depth, so its relative links need a fixed start.
	base: `${process.env['BASE_PATH'] ?? ''}${url.pathname.includes('/ja/') ? '/ja/' : '/'}`
});
