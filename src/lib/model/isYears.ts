/** Whether an axis of this field is one of years, in which a year without a number stays open. */
export const isYears = (field: string): boolean => field === 'year' || field === 'fiscal-year';
