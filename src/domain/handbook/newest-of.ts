import { timeOf } from '../i18n/format-date.ts';

interface Dated {
	date?: string | undefined;
	updated?: string | undefined;
}

/** The newest date that any of these says; undefined: none does. */
export function newestOf(dated: readonly Dated[]): string | undefined {
	return dated
		.flatMap(({ date, updated }) => [date, updated])
		.filter((date) => date !== undefined)
		.reduce<string | undefined>(
			(newest, date) => (newest && timeOf(newest) >= timeOf(date) ? newest : date),
			undefined,
		);
}
