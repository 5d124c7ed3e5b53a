import type { Period } from '../model/period.ts';
import type { Language } from '../model/text.ts';
import { formatDate } from './formatDate.ts';

/** A period in words, fiscal and calendar years told apart. */
export function formatPeriod(period: Period, language: Language): string {
	const japanese = language === 'ja';
	const date = (iso: string) => formatDate(iso, language);
	switch (period.kind) {
		case 'calendar-year':
			return japanese ? `${date(period.year)}（暦年）` : `calendar year ${period.year}`;
		case 'fiscal-year': {
			const year = period.start.slice(0, 4);
			return japanese ? `${year}年度` : `fiscal year ${year} (April to March)`;
		}
		case 'as-of':
			return japanese ? `${date(period.date)}現在` : `as of ${date(period.date)}`;
		case 'interval':
			return japanese
				? `${date(period.start)}〜${date(period.end)}`
				: `${date(period.start)} to ${date(period.end)}`;
		case 'undated':
			return japanese ? '時点の記載なし' : 'no date stated';
	}
}
