/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One of a list that is not empty. */
export function oneOf<T>(list: readonly T[], next: () => number): T {
	const chosen = list[Math.floor(next() * list.length)];
	if (chosen === undefined) throw new Error('nothing to choose from');
	return chosen;
}
