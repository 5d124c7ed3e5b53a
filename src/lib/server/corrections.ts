import type { Correction } from '../model/correction.ts';
import { catalog } from './catalog.ts';

/** Every correction, the newest first. */
export const corrections = (): Correction[] =>
	(catalog().tables.get('corrections')?.rows ?? [])
		.map((row): Correction => {
			const cell = (column: string) => row[column] ?? '';
			return {
				date: cell('date'),
				edition: cell('edition'),
				figure: cell('figure'),
				column: cell('column'),
				was: cell('was'),
				is: cell('is'),
				reason: { en: cell('reason_en'), ja: cell('reason_ja') }
			};
		})
		.toReversed();
