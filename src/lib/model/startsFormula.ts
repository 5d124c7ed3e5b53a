/**
 * Whether a spreadsheet could take a text for a formula: what begins with a sign that opens one, or
 * with the same sign in full width, as Japanese keyboards write it.
 */
export const startsFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r]/.test(text);
