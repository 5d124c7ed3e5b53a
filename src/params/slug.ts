/** A name of ours in an address: kebab-case, no dots, so that `/data/police/` is not `/data/police.csv`. */
export const match = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
