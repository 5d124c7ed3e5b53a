import type { Attachment } from 'svelte/attachments';

/**
 * Fades the marks and cells whose figures a filter leaves out, and hides rows and charts that keep
 * none. Scales stay as they are, so that what remains can still be compared.
 * @param keeps whether a mark of these figures passes; null where nothing is filtered
 */
export function filterMarks(
	keeps: ((figures: string[]) => boolean) | null
): Attachment<HTMLElement> {
	return (container) => {
		const passes = (element: HTMLElement | SVGElement) =>
			keeps === null || keeps(figuresOf(element));
		for (const chart of container.querySelectorAll<HTMLElement>('[data-chart]')) {
			const shown = [...chart.querySelectorAll<SVGElement>('.mark')].filter((mark) => {
				mark.classList.toggle('faded', !passes(mark));
				return passes(mark);
			});
			chart.hidden = shown.length === 0;
			for (const row of chart.querySelectorAll<HTMLElement>('tbody tr')) {
				const cells = [...row.querySelectorAll<HTMLElement>('.figure')];
				for (const cell of cells) cell.classList.toggle('faded', !passes(cell));
				row.hidden = !cells.some(passes);
			}
		}
		for (const topic of container.querySelectorAll<HTMLElement>('.topic'))
			topic.hidden = topic.querySelector('[data-chart]:not([hidden])') === null;
	};
}

const figuresOf = ({ dataset }: HTMLElement | SVGElement): string[] =>
	(dataset['figure'] ?? dataset['figures'] ?? '').split(' ');
