/** The four sides of a project's health, in the order of its strokes. */
export const dimensions = ['activity', 'community', 'quality', 'sustainability'] as const;
export type Dimension = (typeof dimensions)[number];

/** Facts above which no score can rise. */
export const caps = ['archived', 'idle-365', 'idle-180', 'no-license'] as const;
export type Cap = (typeof caps)[number];

/** A signal's share of its dimension. */
export interface SignalScore {
	/** `commits90`. */
	id: string;
	/** What it is worth at most; those of a dimension add up to 100. */
	points: number;
	/** 0 to 100, of these points; `null`: the input is not known. */
	part: number | null;
}

export interface DimensionScore {
	/** 0 to 100; `null`: less than half of its points are known. */
	score: number | null;
	/** Which share of its points is known, 0 to 1. */
	coverage: number;
	/** All of its signals, in the order of the formula. */
	signals: SignalScore[];
}

/** Numbers are rounded half up to one decimal, once, at the end; `confidence` to two. */
export interface Score {
	/** Of the formula. */
	version: number;
	/** The day that the inputs describe. */
	asOf: string;
	/** 0 to 100; `null`: see `reason`. */
	health: number | null;
	reason?: 'insufficient data' | 'unavailable';
	/** What it would be without caps. */
	uncapped: number | null;
	caps: Cap[];
	/** Which share of all points is known, 0 to 1. */
	confidence: number;
	/** True below 0.6: shown, not ranked. */
	provisional: boolean;
	dimensions: Record<Dimension, DimensionScore>;
}
