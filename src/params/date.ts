/** `YYYY-MM-DD`. */
export const match = (param: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(param);
