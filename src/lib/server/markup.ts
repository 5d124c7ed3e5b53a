import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** The markup of a component without the comments that only hydration needs. */
export const markup = <P extends Record<string, unknown>>(
	component: Component<P>,
	props: P
): string => render(component, { props } as never).body.replaceAll(/<!--.*?-->/gs, '');
