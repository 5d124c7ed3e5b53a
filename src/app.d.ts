declare global {
	namespace App {}
}

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** Missing in Svelte's list of attributes. */
		blocking?: 'render';
	}
}

export {};
