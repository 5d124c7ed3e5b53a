import { readdirSync } from 'node:fs';

/** The address of every prerendered page of `build/`, from its root. */
export function builtPages(): string[] {
	return readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.replace(/\/index\.html$/, '/'))
		.sort();
}

/** The address of every chart's page, in both languages. */
export const chartPages = (): string[] =>
	builtPages().filter((path) => /^(\/ja)?\/charts\/[^/]+\/$/.test(path));
