/** A file to be had, as a page lists it. */
export interface Download {
	/** Its path from the root of the site. */
	path: string;
	/** In bytes. */
	size: number;
	sha256: string;
}
