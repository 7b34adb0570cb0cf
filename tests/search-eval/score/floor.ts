import type { Rates } from './rates.ts';

/** Rates that may not fall, as fractions; one that is not named is not asked for. */
export interface Floor {
	/** Over all queries. */
	all: Partial<Record<Rising, number>>;
	/** Most queries without any result. */
	zero?: number;
	/** Recall by category. */
	recall: Record<string, number>;
}

const rising = ['recall', 'recallZh', 'precisionExact', 'titleAt3', 'bothLanguages'] as const;
type Rising = (typeof rising)[number];

/** What is compared with the floor. */
export type Reached = Pick<Rates, Rising | 'zero'> & {
	byCategory: Record<string, Pick<Rates, 'recall'>>;
};

// A category has some twenty queries: one more page that holds a word may cost this much.
const slack = 0.02;

/** What is below the floor, in words; empty: nothing is. */
export function fallen(floor: Floor, reached: Reached): string[] {
	const { byCategory } = reached;
	const lower = (name: string, value: number | null | undefined, least: number): string[] =>
		(value ?? 0) < least - 1e-9
			? [`${name} ${percent(value)}, expected ${percent(least)} or more`]
			: [];
	const { zero } = floor;
	return [
		...rising.flatMap((name) => lower(name, reached[name], floor.all[name] ?? 0)),
		...(zero !== undefined && (reached.zero ?? 0) > zero
			? [`zero ${percent(reached.zero)}, expected ${percent(zero)} or less`]
			: []),
		...Object.entries(floor.recall).flatMap(([cat, least]) =>
			lower(`recall of ${cat}`, byCategory[cat]?.recall, least - slack),
		),
	];
}

/** The floor raised to what was reached, rounded down to per cent; nothing of it gets lower. */
export function raised(floor: Floor, { zero, byCategory, ...rates }: Reached): Floor {
	const higher = (old: number | undefined, reached: number | null | undefined): number =>
		Math.max(old ?? 0, Math.floor((reached ?? 0) * 100 + 1e-9) / 100);
	const cats = [...new Set([...Object.keys(floor.recall), ...Object.keys(byCategory)])];
	return {
		all: Object.fromEntries(rising.map((name) => [name, higher(floor.all[name], rates[name])])),
		zero: Math.min(floor.zero ?? 1, zero ?? 1),
		recall: Object.fromEntries(
			cats.map((cat) => [cat, higher(floor.recall[cat], byCategory[cat]?.recall)]),
		),
	};
}

const percent = (rate: number | null | undefined): string => `${((rate ?? 0) * 100).toFixed(1)} %`;
