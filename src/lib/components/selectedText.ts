/** The part of an element's text that a range holds, without white space around it. */
export function selectedText(range: Range, element: Element): string {
	if (!range.intersectsNode(element)) return '';
	const part = document.createRange();
	part.selectNodeContents(element);
	if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
		part.setStart(range.startContainer, range.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
		part.setEnd(range.endContainer, range.endOffset);
	return part.toString().trim();
}
