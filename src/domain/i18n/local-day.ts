/** The day it is for a person at this machine: `2026-11-21`. */
export function localDay(now: Date): string {
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
