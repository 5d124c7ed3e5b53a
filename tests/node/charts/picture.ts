import { render } from 'svelte/server';
import Drawing from '$lib/charts/Drawing.svelte';
import type { ChartView } from '$lib/model/chartView.ts';

/**
 * The markup of a chart, an element a line, numbers to one decimal. It names the site's style sheet,
 * so that a browser shows the file as the site does.
 */
export function picture(view: ChartView, width = 360): string {
	const markup = render(Drawing, { props: { view, width } })
		.body.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/><\/(?:line|rect|path|circle)>/g, '/>')
		.replaceAll(/> ?(?=<)/g, '>\n')
		.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
		.trim();
	return `<?xml-stylesheet type="text/css" href="../../../src/app.css"?>\n${markup}\n`;
}
