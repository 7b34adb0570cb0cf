const day = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);

/** A day of `PageTable.dates`: `9821` → `2026-11-21`; undefined for none. */
export const dateOf = (days: number): string | undefined =>
	days === 0 ? undefined : new Date(firstDay + days * day).toISOString().slice(0, 10);
