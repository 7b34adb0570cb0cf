/**
 * How a value becomes a share of its points, 0 to 1. Formulas are made of these, and pages explain
 * them from the same data.
 */
export type Curve =
	/** ln(1 + value) / ln(1 + full): the first ones count most. */
	| { kind: 'log'; full: number }
	/** value / full. */
	| { kind: 'linear'; full: number }
	/** Full for `grace` days, then half of it after each further `half` days; `NEVER` is 0. */
	| { kind: 'recency'; grace: number; half: number }
	/** Months since the day / full. */
	| { kind: 'age'; full: number }
	/** Full up to `full` hours, nothing from `none` hours on, logarithmic between. */
	| { kind: 'response'; full: number; none: number }
	| { kind: 'flag' }
	/** value / (value + other value); not known where both are 0. */
	| { kind: 'share' }
	/** By word; `other` for any other word, `null`: not known. */
	| { kind: 'words'; shares: Readonly<Record<string, number>>; other: number | null }
	/** Full where OSI approved it, `stated` for any other one, 0 for `NONE`. */
	| { kind: 'license'; stated: number };
