/** A value of a query's answer, the same from either engine. */
export type Value = string | number | boolean | null | Value[];

/** One row of a query's answer. */
export type Row = Record<string, Value>;
