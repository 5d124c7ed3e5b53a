/** The columns that every table of figures has, in their order; what follows them are its dimensions. */
export const commonColumns = [
	'figure',
	'measure',
	'value',
	'low',
	'high',
	'qualifier',
	'status',
	'unit',
	'period_start',
	'period_end',
	'period_kind',
	'counted_by',
	'stated_by',
	'source',
	'locator',
	'quote',
	'note_en',
	'note_ja'
] as const;
