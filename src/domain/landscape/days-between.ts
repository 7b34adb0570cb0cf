const dayMs = 86_400_000;

/**
 * Whole days from one day to another, negative where `to` is earlier; `NaN` where one is no day.
 * A time of the day does not count.
 */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs;
}
