/** Names of columns told apart: the second `a` becomes `a (2)`, so that neither hides the other. */
export function distinct(names: string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	});
}
