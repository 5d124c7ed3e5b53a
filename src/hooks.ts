import type { Transport } from '@sveltejs/kit';
import { StaticHtml } from './lib/model/staticHtml.ts';

export const transport: Transport = {
	StaticHtml: {
		encode: (value) => value instanceof StaticHtml && 1,
		decode: () => new StaticHtml('')
	}
};
