const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names of zones that RFC 822 knows. */
const zones: Record<string, string> = {
	ut: 'Z',
	utc: 'Z',
	gmt: 'Z',
	z: 'Z',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
};

const rfc822 =
	/^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{2}|\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([a-z]+|[+-]\d{2}:?\d{2}))?)?$/i;
const iso =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A date of a feed (RFC 822 or ISO 8601) → ISO 8601 with the same clock and the same zone, or an
 * empty string when it is no date: `Tue, 17 Mar 2026 08:55:52 +0800` → `2026-03-17T08:55:52+08:00`.
 */
export function toIsoDate(text: string): string {
	const trimmed = text.trim().replace(/\s+/g, ' ');
	const byIso = iso.exec(trimmed);
	if (byIso) return assemble(byIso.slice(1));
	const byRfc = rfc822.exec(trimmed);
	if (!byRfc) return '';
	const [, day = '', name = '', year = '', ...clock] = byRfc;
	const month = months.indexOf(name.toLowerCase()) + 1;
	if (month === 0) return '';
	return assemble([fullYear(year), pad(month), day.padStart(2, '0'), ...clock]);
}

/** RFC 2822 on years of two digits: 00–49 are this century. */
function fullYear(year: string): string {
	if (year.length === 4) return year;
	return (Number(year) < 50 ? '20' : '19') + year;
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

function assemble(parts: readonly (string | undefined)[]): string {
	const [year, month, day, hour, minute, second, zone] = parts;
	const date = `${year}-${month}-${day}`;
	if (!exists(Number(year), Number(month), Number(day))) return '';
	if (hour === undefined || minute === undefined) return date;
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return '';
	const offset = zone === undefined ? '' : toOffset(zone);
	if (offset === undefined) return '';
	return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}

function exists(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `+0800` → `+08:00`, `GMT` → `Z`; undefined for a zone nobody knows. */
function toOffset(zone: string): string | undefined {
	const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
	if (numeric) return `${numeric[1]}:${numeric[2]}`;
	return zones[zone.toLowerCase()];
}
