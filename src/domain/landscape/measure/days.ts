const dayMs = 86_400_000;

/** `2026-11-21`, by UTC; `time` is milliseconds or an ISO time. */
export function utcDay(time: number | string): string {
	return new Date(time).toISOString().slice(0, 10);
}

/** The day so many days before another, `2026-11-21`. */
export function daysBefore(day: string, days: number): string {
	return utcDay(Date.parse(day) - days * dayMs);
}

/** Whole days between a moment and the end of a day: 0 on that day itself. */
export function daysAgo(day: string, time: string): number {
	return Math.floor((Date.parse(day) + dayMs - 1 - Date.parse(time)) / dayMs);
}
