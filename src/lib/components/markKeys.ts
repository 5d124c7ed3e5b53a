import type { Attachment } from 'svelte/attachments';

/**
 * Makes a chart one tab stop: left and right move by mark, up and down by series, Enter or a click
 * opens the receipt, Escape leaves.
 * @param announce is told the name of the current mark, or nothing when the chart is left
 */
export function markKeys(announce: (name: string) => void): Attachment<HTMLElement> {
	return (chart) => {
		let current: SVGGElement | undefined;

		const choose = (mark: SVGGElement | undefined) => {
			current?.classList.remove('current');
			current = mark;
			mark?.classList.add('current');
			announce(mark?.querySelector('title')?.textContent ?? '');
		};
		const onkeydown = (event: KeyboardEvent) => {
			const marks = visibleMarks(chart);
			const next = nextMark(event.key, marks, current);
			if (next !== undefined) choose(next);
			else if (event.key === 'Enter' && current !== undefined) openSlip(current, chart);
			else if (event.key === 'Escape') choose(undefined);
			else return;
			event.preventDefault();
		};
		const onclick = (event: MouseEvent) => {
			const mark =
				event.target instanceof Element ? event.target.closest<SVGGElement>('.mark') : null;
			if (mark !== null) openSlip(mark, chart);
		};
		const onblur = () => choose(undefined);

		chart.tabIndex = 0;
		chart.setAttribute('role', 'group');
		chart.addEventListener('keydown', onkeydown);
		chart.addEventListener('click', onclick);
		chart.addEventListener('blur', onblur);
		return () => {
			chart.removeEventListener('keydown', onkeydown);
			chart.removeEventListener('click', onclick);
			chart.removeEventListener('blur', onblur);
		};
	};
}

const visibleMarks = (chart: HTMLElement): SVGGElement[] =>
	[...chart.querySelectorAll<SVGGElement>('.mark')].filter(
		(mark) => mark.getClientRects().length > 0
	);

/** The mark that a key leads to; undefined for a key that does not move. */
function nextMark(
	key: string,
	marks: SVGGElement[],
	current: SVGGElement | undefined
): SVGGElement | undefined {
	const at = current === undefined ? -1 : marks.indexOf(current);
	switch (key) {
		case 'ArrowRight':
			return marks[Math.min(at + 1, marks.length - 1)];
		case 'ArrowLeft':
			return marks[Math.max(at - 1, 0)];
		case 'ArrowDown':
			return inSeries(marks, current, 1);
		case 'ArrowUp':
			return inSeries(marks, current, -1);
		default:
			return undefined;
	}
}

/** The mark at the same place in the next or previous series, else the first mark of that series. */
function inSeries(
	marks: SVGGElement[],
	current: SVGGElement | undefined,
	step: number
): SVGGElement | undefined {
	const series = Number(current?.dataset['series'] ?? -1) + step;
	const others = marks.filter((mark) => Number(mark.dataset['series']) === series);
	return others.find((mark) => mark.dataset['x'] === current?.dataset['x']) ?? others[0] ?? current;
}

/** Opens the slip of a mark; the next tab stop is then inside of it, and closing leads back. */
function openSlip(mark: SVGGElement, chart: HTMLElement): void {
	document.getElementById(mark.dataset['slip'] ?? '')?.showPopover({ source: chart });
}
