/**
 * What became of a field. `merged`: it says what is there already, or filled a gap of another item
 * for the same repository; `dropped`: Bimo has no use for it; `lost`: somebody should look.
 */
export const fieldOutcomes = ['kept', 'converted', 'merged', 'dropped', 'lost'] as const;
export type FieldOutcome = (typeof fieldOutcomes)[number];

/** One field of one item, and what became of it. */
export interface LedgerLine {
	outcome: FieldOutcome;
	/** Its name in the list. */
	what: string;
	file: string;
	line?: number | undefined;
	note?: string | undefined;
}

/** How many of the lines met each end. */
export function countLines(lines: readonly LedgerLine[]): Record<FieldOutcome, number> {
	const count: Record<FieldOutcome, number> = {
		kept: 0,
		converted: 0,
		merged: 0,
		dropped: 0,
		lost: 0,
	};
	for (const { outcome } of lines) count[outcome]++;
	return count;
}

const mostShown = 80;

/** A value of somebody's list in a note: on one line, and short. */
export function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= mostShown ? line : `${line.slice(0, mostShown - 1)}…`;
}
