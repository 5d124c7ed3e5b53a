/** The formats in which a table or chart can be had. */
export const fileFormats = ['csv', 'xlsx', 'json', 'parquet'] as const;

export type FileFormat = (typeof fileFormats)[number];

export const mediaTypes: Record<FileFormat, string> = {
	csv: 'text/csv; charset=utf-8; header=present',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json',
	parquet: 'application/vnd.apache.parquet'
};
