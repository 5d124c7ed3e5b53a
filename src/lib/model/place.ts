/** A run of characters in a text: from `start` to before `end`. */
export interface Place {
	start: number;
	end: number;
}

/** Whether the whole of `inner` lies in `outer`. */
export const holds = (outer: Place, inner: Place): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;
