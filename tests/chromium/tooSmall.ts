/** Runs in the browser: the texts of pictures that are smaller than 12 pixels on the screen. */
export function tooSmall(): string[] {
	return [...document.querySelectorAll<SVGTextElement>('svg text')]
		.filter((text) => text.checkVisibility())
		.map((text) => ({
			text: text.textContent,
			size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
		}))
		.filter(({ size }) => size < 11.99)
		.map(({ text, size }) => `${text.trim()}: ${size.toFixed(1)} px`);
}
