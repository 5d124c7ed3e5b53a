import { expect, test } from 'vitest';
import { heightMessages } from '../../../src/lib/embeds/heightMessages.ts';

const frame = {
	chart: 'victims-identified',
	edition: '2026-11-22',
	frozen: true,
	address: 'https://example.org/editions/2026-11-22/embed/victims-identified.html',
	secret: null,
	childId: null
};

test('a height is said in every dialect', () => {
	expect(heightMessages(741, frame)).toEqual([
		{ 'datawrapper-height': { 'victims-identified': 741 } },
		{ sentinel: 'amp', type: 'embed-size', height: 741 },
		'{"src":"https://example.org/editions/2026-11-22/embed/victims-identified.html","context":"iframe.resize","height":741}',
		{ type: 'owid-bespoke-embed-height', height: 741 },
		{ type: 'setHeight', id: 'victims-identified', height: 741 },
		{
			type: 'figures-on-record:height',
			id: 'victims-identified',
			height: 741,
			asOf: '2026-11-22',
			snapshot: '2026-11-22'
		}
	]);
});

test('WordPress hears its secret, and a height between 200 and 1000', () => {
	const said = (height: number) =>
		heightMessages(height, { ...frame, secret: 'a1b2c3' }).find(
			(message) => typeof message === 'object' && message !== null && 'secret' in message
		);
	expect(said(741)).toEqual({ message: 'height', value: 741, secret: 'a1b2c3' });
	expect(said(90)).toEqual({ message: 'height', value: 200, secret: 'a1b2c3' });
	expect(said(1427)).toEqual({ message: 'height', value: 1000, secret: 'a1b2c3' });
});

test('Pym hears the name that it gave the frame', () => {
	expect(heightMessages(741, { ...frame, childId: 'chart-1' })).toContain(
		'pymxPYMxchart-1xPYMxheightxPYMx741'
	);
});

test('a live frame is of no edition', () => {
	expect(heightMessages(741, { ...frame, frozen: false }).at(-1)).toMatchObject({ snapshot: null });
});
