/** The second language stands in the address; the first stands at the root. */
export const match = (value: string): value is 'ja' => value === 'ja';
