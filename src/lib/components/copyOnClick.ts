/**
 * Copies what the clicked button offers, and lets the button say so. One listener serves a page. A
 * slip's sentence takes the address of its receipt along, which the slip links to.
 */
export async function copyOnClick(event: MouseEvent): Promise<void> {
	const button = event.target instanceof Element ? event.target.closest('button.copy') : null;
	if (!(button instanceof HTMLElement)) return;
	const { copy, copyOf = '', copied = '' } = button.dataset;
	const text = copy ?? document.getElementById(copyOf)?.textContent ?? '';
	const receipt = button.closest('.slip')?.querySelector('a');
	await navigator.clipboard.writeText(receipt ? `${text} ${receipt.href}` : text);
	button.textContent = copied;
}
