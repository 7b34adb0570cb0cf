import { localDay } from './local-day.ts';
import type { Locale } from './locale.ts';

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** The day an author wrote, whatever the zone: `2026-11-21T01:00+08:00` → `2026-11-21`. */
export function dayOf(date: string): string {
	return date.slice(0, 10);
}

/** `2026-11-21` → `21 November 2026`, `2026年11月21日`. */
export function formatDate(date: string, locale: Locale): string {
	const [year = 0, month = 1, day = 1] = dayOf(date).split('-').map(Number);
	if (locale === 'zh') return `${year}年${month}月${day}日`;
	return `${day} ${months[month - 1]} ${year}`;
}

/** `2026-11-21` → `21 Nov`, `11月21日`. */
export function formatDayMonth(date: string, locale: Locale): string {
	const [, month = 1, day = 1] = dayOf(date).split('-').map(Number);
	if (locale === 'zh') return `${month}月${day}日`;
	return `${day} ${months[month - 1]?.slice(0, 3)}`;
}

/** `2026-11-21` → `November 2026`, `2026年11月`. */
export function formatMonth(date: string, locale: Locale): string {
	const [year = 0, month = 1] = date.split('-').map(Number);
	return locale === 'zh' ? `${year}年${month}月` : `${months[month - 1]} ${year}`;
}

/** True before its time: a bare day begins when it begins for whoever builds. */
export function isInFuture(date: string, now: number): boolean {
	return date.length === 10 ? date > localDay(new Date(now)) : timeOf(date) > now;
}

/** The moment a date means, in milliseconds; a day without a zone begins at midnight UTC. */
export function timeOf(date: string): number {
	const iso = date.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
	const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(iso);
	return Date.parse(iso.length > 10 && !hasZone ? `${iso}Z` : iso);
}
