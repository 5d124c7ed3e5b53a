import { filterMarks } from '../components/filterMarks.ts';
import { markKeys } from '../components/markKeys.ts';
import type { Editions } from '../model/editions.ts';
import { changeSince } from './changeSince.ts';
import './frame.css';
import { heightMessages, type Frame } from './heightMessages.ts';
import { themeOf } from './themeOf.ts';

/*
 * The script of a frame. It runs in the frame's head, in a document without an origin: no storage, no
 * worker, no module, and a page around it of which it knows nothing.
 */
const root = document.documentElement;
const search = new URLSearchParams(location.search);
const theme = themeOf(location.search);
if (theme !== null) root.dataset['theme'] = theme;

const frame: Frame = {
	chart: root.dataset['chart'] ?? '',
	edition: root.dataset['edition'] ?? '',
	frozen: root.dataset['frozen'] !== undefined,
	address: location.href,
	secret: /[#&?]secret=([\w-]+)/.exec(location.hash)?.[1] ?? null,
	childId: search.get('childId')
};

// WordPress cuts a frame off below 1000 pixels: a taller chart scrolls inside.
if (frame.secret !== null) root.dataset['cut'] = '';

document.addEventListener('DOMContentLoaded', () => {
	tellHeight();
	listen();
	openReceipts();
	filter();
	leadOut();
	// Where the list of editions cannot be asked for, the frame is silent.
	if (frame.frozen) showAge().catch(() => {});
});

function say(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}

function tellHeight(): void {
	new ResizeObserver(sayHeight).observe(document.body);
}

function sayHeight(): void {
	const height = Math.ceil(document.body.getBoundingClientRect().height);
	for (const message of heightMessages(height, frame)) say(message);
}

/** Answers the page around the frame, and nobody else. */
function listen(): void {
	window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== parent || typeof data !== 'object' || data === null) return;
		const asked = 'type' in data ? data.type : 'message' in data ? data.message : undefined;
		if (asked === 'figures-on-record:cite') say({ type: asked, csl: citations() });
		else if (asked === 'setHeight' || asked === 'ready') sayHeight();
	});
}

/** The chart and the documents that it rests on, as CSL-JSON. */
function citations(): unknown {
	const records: { URL?: string }[] = JSON.parse(textOf('csl'));
	return records.map(({ URL: address, ...record }) =>
		// A frozen frame knows the page of its chart by the way to it.
		address === undefined ? record : { ...record, URL: new URL(address, location.href).href }
	);
}

function openReceipts(): void {
	const sheets = document.querySelector<HTMLElement>('.sheets');
	const live = document.querySelector<HTMLElement>('[aria-live]');
	if (sheets === null || live === null) return;
	markKeys((name) => {
		live.textContent = name;
	})(sheets);
}

/** Fades what the chosen nationality or counter leaves out; the address may choose beforehand. */
function filter(): void {
	const select = document.querySelector('select');
	if (select === null) return;
	const rows: { figure: string; code: string | null }[] = JSON.parse(textOf('rows'));
	const asked = search.get(select.name) ?? '';
	if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
	select.disabled = false;
	const apply = () => {
		const kept = new Set(
			rows.filter(({ code }) => code === select.value).map(({ figure }) => figure)
		);
		const passes = (figures: string[]) => figures.every((figure) => kept.has(figure));
		filterMarks(select.value === '' ? null : passes)(document.body);
	};
	select.addEventListener('change', apply);
	apply();
}

/** WordPress lets no window open: it follows a link itself, where it leads to the frame's host. */
function leadOut(): void {
	if (frame.secret === null) return;
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
		if (!(link instanceof HTMLAnchorElement)) return;
		event.preventDefault();
		say({ message: 'link', value: link.href, secret: frame.secret });
	});
}

/** Says that figures of the chart have changed since; the markup knows where the changes stand. */
async function showAge(): Promise<void> {
	const answer = await fetch('../../index.json');
	const editions: Editions = await answer.json();
	const change = changeSince(editions, frame.edition, frame.chart);
	const note = document.querySelector<HTMLElement>(`.age[data-change="${change}"]`);
	if (note !== null) note.hidden = false;
}

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? 'null';
