import * as v from 'valibot';
import type { Text } from '../model/text.ts';

const text = v.object({ en: v.string(), ja: v.string() });
const paragraphs = v.object({ en: v.array(v.string()), ja: v.array(v.string()) });
const topicSchema = v.object({
	title: text,
	summary: text,
	definitions: paragraphs,
	notPublished: paragraphs,
	charts: v.array(v.string())
});

/** A subject of the site: its words stand in `src/lib/topics/<topic>.json`. */
export interface Topic {
	topic: string;
	title: Text;
	summary: Text;
	definitions: { en: string[]; ja: string[] };
	/** What the documents do not print. */
	notPublished: { en: string[]; ja: string[] };
	/** Names of its charts, the ones that a reader should meet first at the head. */
	charts: string[];
}

const files = import.meta.glob<unknown>('../topics/*.json', { eager: true, import: 'default' });

/** Topics in the order in which the site shows them. */
const order = [
	'trafficking',
	'victim-protection',
	'penalties-and-law',
	'technical-intern-training',
	'residence-and-visas',
	'refugee-recognition',
	'immigration-detention',
	'gender-and-violence',
	'population',
	'international-cooperation',
	'human-rights-bodies'
];

/** Every topic. */
export const topics = (): Topic[] => order.map(topic);

/** A topic by its name. Throws where there is none. */
export const topic = (name: string): Topic => ({
	topic: name,
	...v.parse(topicSchema, files[`../topics/${name}.json`])
});

/** The topic that shows a chart. Throws where none does. */
export function topicOfChart(chart: string): Topic {
	const found = topics().find(({ charts }) => charts.includes(chart));
	if (found === undefined) throw new Error(`src/lib/topics/: no topic lists the chart "${chart}"`);
	return found;
}
