import type { Feed } from '../model/feed.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { corrections } from './corrections.ts';
import { feed } from './feed.ts';
import { readEditions } from './readEditions.ts';

/**
 * The feed of the editions and corrections that there are.
 * @param root the address of this site
 */
export const publishedFeed = (language: Language, root: string): Feed =>
	feed(
		{ editions: readEditions(), corrections: corrections(), edition: catalog().edition },
		language,
		root
	);
