const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const iso = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const withDots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const withSlashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * A day in one of many spellings as `2026-11-21`; undefined: there is no such day, or, as with
 * `03/04/2026`, it may be either of two.
 */
export function readDay(value: unknown): string | undefined {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : isoDay(value);
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = String(value).trim();
	// Moments are days where they were written: no zone moves them.
	const [, year, month, day] = iso.exec(text) ?? compact.exec(text) ?? [];
	if (year) return real(year, month, day);
	const [, d1, name1, y1] = dayFirst.exec(text) ?? [];
	if (d1) return real(y1, monthOf(name1), d1);
	const [, name2, d2, y2] = monthFirst.exec(text) ?? [];
	if (name2) return real(y2, monthOf(name2), d2);
	const [, d3, m3, y3] = withDots.exec(text) ?? [];
	if (d3) return real(y3, m3, d3);
	return ofSlashes(text);
}

/** `12/31/2025` can only be one day; `03/04/2026` can be two. */
function ofSlashes(text: string): string | undefined {
	const [, a, b, year] = withSlashes.exec(text) ?? [];
	if (Number(a) > 12) return real(year, b, a);
	if (Number(b) > 12 || (a !== undefined && a === b)) return real(year, a, b);
	return undefined;
}

function monthOf(name = ''): string {
	const at = months.indexOf(name.slice(0, 3).toLowerCase());
	return at < 0 ? '0' : String(at + 1);
}

function real(year = '', month = '', day = ''): string | undefined {
	const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${written}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && isoDay(date) === written ? written : undefined;
}

function isoDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}
