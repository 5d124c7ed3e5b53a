import { expect, test } from 'vitest';
import { formatPeriod } from '$lib/i18n/formatPeriod.ts';

test.each([
	[{ kind: 'calendar-year', year: '2005' }, 'calendar year 2005', '2005年（暦年）'],
	[
		{ kind: 'fiscal-year', start: '2005-04', end: '2006-03' },
		'fiscal year 2005 (April to March)',
		'2005年度'
	],
	[{ kind: 'as-of', date: '2018' }, 'as of 2018', '2018年現在'],
	[{ kind: 'as-of', date: '2018-12' }, 'as of December 2018', '2018年12月現在'],
	[{ kind: 'as-of', date: '2019-10-08' }, 'as of 8 October 2019', '2019年10月8日現在'],
	[
		{ kind: 'interval', start: '2005-06', end: '2007-12' },
		'June 2005 to December 2007',
		'2005年6月〜2007年12月'
	],
	[{ kind: 'interval', start: '2005', end: '2008' }, '2005 to 2008', '2005年〜2008年'],
	[{ kind: 'undated' }, 'no date stated', '時点の記載なし']
] as const)('a period is as precise in words as it is stated: %o', (period, en, ja) => {
	expect(formatPeriod(period, 'en')).toBe(en);
	expect(formatPeriod(period, 'ja')).toBe(ja);
});
