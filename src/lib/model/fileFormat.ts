/** The formats in which a table or chart can be had. */
export const fileFormats = ['csv', 'xlsx', 'json', 'parquet'] as const;

export type FileFormat = (typeof fileFormats)[number];

/** The formats in which the whole can be had. */
export const packageFormats = ['zip', 'duckdb', ...fileFormats] as const;

export type PackageFormat = (typeof packageFormats)[number];

export const mediaTypes: Record<PackageFormat, string> = {
	csv: 'text/csv; charset=utf-8; header=present',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json',
	parquet: 'application/vnd.apache.parquet',
	zip: 'application/zip',
	// It has no registered type.
	duckdb: 'application/octet-stream'
};
