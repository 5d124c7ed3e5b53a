/** Copies what the clicked button offers, and lets the button say so. One listener serves a page. */
export async function copyOnClick(event: MouseEvent): Promise<void> {
	const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
	if (!(button instanceof HTMLElement)) return;
	await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
	button.textContent = button.dataset['copied'] ?? '';
}
