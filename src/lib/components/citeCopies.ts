/** Loads what cites copies when a reader first selects something; pages come without it, for few do. */
export function citeCopies(): void {
	document.addEventListener('selectionchange', load);
	// A reader may have selected before the page listened.
	void load();
}

async function load(): Promise<void> {
	if (document.getSelection()?.isCollapsed !== false) return;
	document.removeEventListener('selectionchange', load);
	const { copyWithCitation } = await import('./copyWithCitation.ts');
	document.addEventListener('copy', copyWithCitation);
}
