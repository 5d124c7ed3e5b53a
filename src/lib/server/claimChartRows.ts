import * as v from 'valibot';
import { chartRowSchema, type ChartRow } from '../model/chartRow.ts';
import type { Claim } from '../model/claim.ts';
import { query } from './database.ts';

/** The query of a claim with the columns of a chart's, so that a reader's browser can verify it. */
export const claimChartSql = ({ sql }: Claim): string => `SELECT comparison AS x, figures,
	value, low, high, unit,
	CASE
		WHEN value IS NOT NULL THEN 'exact'
		WHEN low IS NOT NULL AND high IS NOT NULL THEN 'range'
		WHEN low IS NOT NULL THEN 'at-least'
		ELSE 'at-most'
	END AS qualifier
FROM (${sql.trim().replace(/;$/, '')})
ORDER BY x;`;

/** What that query returns at build. */
export const claimChartRows = async (claim: Claim): Promise<ChartRow[]> =>
	v.parse(v.array(chartRowSchema), await query(claimChartSql(claim)));
