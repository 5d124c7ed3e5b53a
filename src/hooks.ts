import type { Transport } from '@sveltejs/kit';
import { StaticHtml } from './lib/model/staticHtml.ts';

export const transport: Transport = {
	StaticHtml: {
		encode: (value) => value instanceof StaticHtml && 1,
		// Not empty: where it finds nothing to write, hydration expects that nothing stands there.
		decode: () => new StaticHtml(' ')
	}
};
