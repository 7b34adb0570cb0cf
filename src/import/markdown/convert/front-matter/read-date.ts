import { dateField } from '../../../../schema/fields.ts';

const parts =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)[ ]?(Z|[+-]\d{2}:?\d{2})?.*)?$/is;

/**
 * A date of Hugo's as Bimo writes it, or undefined: `2024-3-1` → `2024-03-01`,
 * `2024-03-01 08:00:00 +0800` → `2024-03-01T08:00:00+08:00`.
 */
export function readDate(value: unknown): string | undefined {
	// Dates of TOML say themselves as they were written.
	const text =
		value instanceof Date
			? value.toISOString().replace(/\.0+(?=Z|[+-]|$)/, '')
			: String(value).trim();
	const [, year = '', month = '', day = '', time, zone = ''] = parts.exec(text) ?? [];
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const moment = time ? `T${time.padStart(5, '0').replace(/^(\d):/, '0$1:')}` : '';
	const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
	const written = `${date}${moment}${moment ? offset : ''}`;
	return dateField.safeParse(written).success ? written : undefined;
}
