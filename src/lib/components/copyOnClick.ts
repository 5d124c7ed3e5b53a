/**
 * Copies what the clicked button offers, and lets the button say so. One listener serves a page. A
 * slip's sentence takes the address of its receipt along, which the slip links to.
 */
export async function copyOnClick(event: MouseEvent): Promise<void> {
	const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
	if (!(button instanceof HTMLElement)) return;
	const receipt = button.closest('.slip')?.querySelector('a');
	const address = receipt ? ` ${receipt.href}` : '';
	await navigator.clipboard.writeText((button.dataset['copy'] ?? '') + address);
	button.textContent = button.dataset['copied'] ?? '';
}
