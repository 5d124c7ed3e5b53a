import { languages } from '../model/text.ts';
import { publishedFeed } from './publishedFeed.ts';
import { siteAddress } from './siteAddress.ts';

/** Every edition and correction, in both languages, for whoever opens the package. */
export const packageChanges = (): string =>
	languages
		.map((language) => {
			const { title, entries } = publishedFeed(language, siteAddress(''));
			const lines = entries.map(
				({ date, title: what, url, summary }) => `- ${date}: [${what}](${url}). ${summary}`
			);
			return [`# ${title}`, lines.join('\n')].join('\n\n');
		})
		.join('\n\n')
		.concat('\n');
