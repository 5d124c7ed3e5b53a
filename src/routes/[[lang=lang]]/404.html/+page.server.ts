import { basePath } from '$lib/server/basePath.ts';
import type { PageServerLoad } from './$types';

export const csr = false;
export const trailingSlash = 'never';

export const load: PageServerLoad = ({ url }) => ({
	// This page is shown at addresses of any depth, so its relative links need a fixed start.
	base: `${basePath}${url.pathname.includes('/ja/') ? '/ja/' : '/'}`
});
