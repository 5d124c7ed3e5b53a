import { readFileSync } from 'node:fs';
import type { Given } from './hostPages.ts';

/**
 * What the built page of a chart offers to other sites.
 * @param chart path of the chart's page, from the root: `ja/charts/victims-identified`
 * @param site where the build is served, which the build itself cannot know
 */
export function givenOf(chart: string, site: string): Given {
	const built = (path: string) =>
		readFileSync(`build/${path}`, 'utf8').replaceAll(builtFor(), site);
	const page = built(`${chart}/index.html`);
	const snippets = [...page.matchAll(/<code id="embed-(\w+)">([\s\S]*?)<\/code>/g)];
	const { html }: { html: string } = JSON.parse(
		built(`${chart.replace('charts/', 'oembed/')}.json`)
	);
	return {
		snippets: new Map(snippets.map(([, kind = '', text = '']) => [kind, unescaped(text)])),
		html
	};
}

/** The origin that the build took for its absolute addresses. */
const builtFor = (): string => {
	const origin = /<meta property="og:image" content="(https?:\/\/[^/"]+)/.exec(
		readFileSync('build/index.html', 'utf8')
	)?.[1];
	if (origin === undefined) throw new Error('build/index.html names no picture of its own');
	return origin;
};

const unescaped = (text: string): string =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
