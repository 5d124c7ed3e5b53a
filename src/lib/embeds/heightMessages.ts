/** What a frame knows of itself when it tells its height. */
export interface Frame {
	chart: string;
	/** The date of the figures, `YYYY-MM-DD`. */
	edition: string;
	/** Whether the frame stays as it is when a newer edition appears. */
	frozen: boolean;
	/** The frame's own address. */
	address: string;
	/** WordPress' word by which it knows its frame; null elsewhere. */
	secret: string | null;
	/** The name that Pym gives its frame; null elsewhere. */
	childId: string | null;
}

/**
 * A height, in pixels, said in every way that a page around the frame may understand: Datawrapper's,
 * AMP's, Medium's, that of WordPress and of Pym where they have given the frame a name, that of Our
 * World in Data, Mastodon's, and our own.
 */
export function heightMessages(height: number, frame: Frame): unknown[] {
	const { chart, edition, frozen, address, secret, childId } = frame;
	return [
		{ 'datawrapper-height': { [chart]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: address, context: 'iframe.resize', height }),
		...(secret === null ? [] : [{ message: 'height', value: wordPress(height), secret }]),
		...(childId === null ? [] : [['pym', childId, 'height', height].join('xPYMx')]),
		{ type: 'owid-bespoke-embed-height', height },
		{ type: 'setHeight', id: chart, height },
		{
			type: 'figures-on-record:height',
			id: chart,
			height,
			asOf: edition,
			snapshot: frozen ? edition : null
		}
	];
}

/** WordPress takes heights from 200 to 1000 pixels. */
const wordPress = (height: number): number => Math.min(Math.max(height, 200), 1000);
