import * as v from 'valibot';
import { formatAmount } from '../i18n/formatAmount.ts';
import { arithmetic, unitOfResult } from '../model/arithmetic.ts';
import {
	claimRowSchema,
	results,
	roles,
	type Claim,
	type ClaimRow,
	type Comparison
} from '../model/claim.ts';
import { amountOfInterval, intervalOf, type Interval } from '../model/interval.ts';
import { accepted } from '../transforms/accepted.ts';
import { resultOf } from '../transforms/resultOf.ts';
import { verdict } from '../transforms/verdict.ts';
import { query } from './database.ts';
import { figureCalled } from './figureCalled.ts';

/**
 * A claim, computed anew.
 * @param cells its row of `data/claims.csv`
 * @param stated its rows of `data/comparisons.csv`
 * @param sql its query; undefined where the file is missing
 * @throws Error where the stated result is not what the arithmetic gives
 */
export async function claimOf(
	cells: Record<string, string>,
	stated: Record<string, string>[],
	sql: string | undefined
): Promise<Claim> {
	const cell = (name: string) => cells[name] ?? '';
	const claim = cell('claim');
	const figure = figureCalled(cell('figure'));
	if (sql === undefined) throw new Error(`data/claims/${claim}.sql is missing`);
	const answer = v.parse(v.array(claimRowSchema), await query(sql));
	const extra = answer.find((row) => !stated.some((one) => one['comparison'] === row.comparison));
	if (extra !== undefined)
		throw new Error(`the query returns "${extra.comparison}", which is in no comparison`);
	const accepts = accepted(figure.amount);
	const comparisons = stated.map((one) => {
		const [row, ...others] = answer.filter(({ comparison }) => comparison === one['comparison']);
		if (row === undefined || others.length > 0)
			throw new Error(`the query returns not one row "${one['comparison']}"`);
		if (row.figures.includes(figure.figure))
			throw new Error(`"${row.comparison}" holds the claim against itself`);
		if (row.unit !== figure.unit)
			throw new Error(`"${row.comparison}" is in ${row.unit}, the claim in ${figure.unit}`);
		return comparisonOf(one, row, accepts);
	});
	const result = v.parse(v.picklist(results), cell('result'));
	const computed = resultOf(comparisons);
	if (computed !== result) {
		const own = comparisons.filter(({ role }) => role === 'own');
		throw new Error(
			`states "${result}", but the arithmetic gives "${computed}": claimed ` +
				`${formatAmount(figure.amount, figure.unit, 'en')}, computed ` +
				`${own.map((one) => formatAmount(amountOfInterval(one.computed), figure.unit, 'en')).join(' and ') || 'nothing of its scope'}`
		);
	}
	const text = (name: string) => ({ en: cell(`${name}_en`), ja: cell(`${name}_ja`) });
	return {
		claim,
		figure,
		result,
		title: text('title'),
		scope: text('scope'),
		reason: text('reason'),
		change: text('change'),
		sql,
		comparisons
	};
}

function comparisonOf(cells: Record<string, string>, row: ClaimRow, accepts: Interval): Comparison {
	const operation = cells['operation'] ?? '';
	const figures = row.figures.map(figureCalled);
	const computed = arithmetic(
		operation,
		figures.map(({ amount }) => intervalOf(amount))
	);
	const unit = unitOfResult(operation) ?? figures[0]?.unit;
	if (unit !== row.unit)
		throw new Error(`"${row.comparison}" is said to be in ${row.unit}, and computed in ${unit}`);
	const isPoint = computed.low !== null && computed.low === computed.high;
	const [value, low, high] = isPoint
		? [computed.low, null, null]
		: [null, computed.low, computed.high];
	if (!same(value, row.value) || !same(low, row.low) || !same(high, row.high))
		throw new Error(
			`the query gives ${JSON.stringify([row.value, row.low, row.high])} for ` +
				`"${row.comparison}", the ${operation} of ${row.figures.join(', ')} ` +
				`is ${JSON.stringify([value, low, high])}`
		);
	return {
		comparison: row.comparison,
		role: v.parse(v.picklist(roles), cells['role']),
		operation,
		label: { en: cells['label_en'] ?? '', ja: cells['label_ja'] ?? '' },
		figures: row.figures,
		computed,
		verdict: verdict(computed, accepts)
	};
}

const same = (a: number | null, b: number | null): boolean =>
	a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;
