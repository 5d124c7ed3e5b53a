/** Where pages with nothing of ours are written, and where they are served. */
export interface Bare {
	folder: string;
	address: string;
}
