/** Moves labels apart so that each keeps `gap` to the next, as near to its own place as that allows. */
export function dodge(places: number[], gap: number, lowest: number, highest: number): number[] {
	const order = places.map((_, index) => index).sort((a, b) => at(places, a) - at(places, b));
	const moved = [...places];
	let floor = lowest;
	for (const index of order) {
		moved[index] = Math.max(at(places, index), floor);
		floor = at(moved, index) + gap;
	}
	let ceiling = highest;
	for (const index of order.reverse()) {
		moved[index] = Math.min(at(moved, index), ceiling);
		ceiling = at(moved, index) - gap;
	}
	return moved;
}

const at = (list: number[], index: number): number => list[index] ?? 0;
