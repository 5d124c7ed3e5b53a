/** A value as JSON that people can read, too. */
export const prettyJson = (value: object): string => `${JSON.stringify(value, null, '\t')}\n`;
