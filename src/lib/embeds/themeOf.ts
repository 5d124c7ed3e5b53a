/** The theme that an address asks for; null where it asks for none that there is. */
export function themeOf(search: string): 'light' | 'dark' | null {
	const theme = new URLSearchParams(search).get('theme');
	return theme === 'light' || theme === 'dark' ? theme : null;
}
