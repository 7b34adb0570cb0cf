const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

const rfc822 =
	/^(?:([A-Z][a-z]{2}), )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (?:GMT|UT|[+-]\d{4})$/;

/**
 * Time of an RSS date, RFC 822 with years of four digits: `Sat, 21 Nov 2026 00:00:00 GMT`;
 * undefined where it is none, names a day that is not, or the wrong day of the week.
 */
export function parseRssDate(text: string): number | undefined {
	const [, weekday, day = '', month = '', year = ''] = rfc822.exec(text) ?? [];
	const time = Date.parse(text);
	const midnight = new Date(Date.UTC(Number(year), months.indexOf(month), Number(day)));
	if (Number.isNaN(time) || midnight.getUTCDate() !== Number(day)) return undefined;
	return weekday && weekdays[midnight.getUTCDay()] !== weekday ? undefined : time;
}

const rfc3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Time of an RFC 3339 date: `2026-11-21T00:00:00.000Z`; undefined where it is none. */
export function parseJsonDate(text: string): number | undefined {
	const day = rfc3339.exec(text)?.[1];
	return day !== undefined && isDay(day) ? numberOrNothing(Date.parse(text)) : undefined;
}

/** True for a day of the calendar, `2028-02-29`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function numberOrNothing(value: number): number | undefined {
	return Number.isNaN(value) ? undefined : value;
}
