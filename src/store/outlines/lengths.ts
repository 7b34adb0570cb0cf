/** What a length may be relative to, in pixels. */
export interface LengthScale {
	/** Of the letters. */
	size: number;
	/** Of the picture, along the axis. */
	extent: number;
}

/** In pixels; a plain number is one already. */
const units: Record<string, number> = {
	px: 1,
	pt: 4 / 3,
	pc: 16,
	in: 96,
	cm: 96 / 2.54,
	mm: 9.6 / 2.54,
	rem: 16,
};

/** `10, 2em 50%` → pixels. A list ends at what is no length. */
export function lengthsOf(list: string | null, scale: LengthScale): number[] {
	const lengths: number[] = [];
	for (const text of list?.trim().split(/[\s,]+/) ?? []) {
		const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?)([a-z]{2,3}|%)?$/i.exec(text);
		if (!match) break;
		lengths.push(Number(match[1]) * unitOf(match[2]?.toLowerCase() ?? 'px', scale));
	}
	return lengths;
}

function unitOf(unit: string, { size, extent }: LengthScale): number {
	if (unit === '%') return extent / 100;
	if (unit === 'em') return size;
	return unit === 'ex' ? size / 2 : (units[unit] ?? 1);
}
