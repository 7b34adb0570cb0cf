// What a slip of the finger costs; any other edit costs 1.
const slips = { neighbour: 0.7, swap: 0.6, doubled: 0.5, missing: 0.75 } as const;
// Few begin a word wrongly, or end it so.
const edges = { first: 0.4, last: 0.2 } as const;

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const seats = new Map(
	rows.flatMap((row, y) =>
		[...row].map((key, x): [string, [number, number]] => [key, [x + y / 2, y]]),
	),
);

/** How many edits are forgiven in a word of that length. */
export function mostEdits(length: number): number {
	if (length < 3) return 0;
	if (length < 6) return 1;
	return length < 10 ? 2 : 3;
}

/**
 * What it costs to turn a typed word into another: inserting, leaving out, replacing a letter, or
 * swapping two that are neighbours (Damerau–Levenshtein, restricted: no stretch is edited twice).
 * `Infinity` where it takes more than `most` edits.
 */
export function editCost(typed: string, meant: string, most: number): number {
	if (Math.abs(typed.length - meant.length) > most) return Infinity;
	let before: Step[] = [];
	let last: Step[] = Array.from({ length: meant.length + 1 }, (_, j) => [j, j]);
	for (let i = 1; i <= typed.length; i++) {
		const row: Step[] = [[i, i]];
		for (let j = 1; j <= meant.length; j++)
			row.push(bestStep({ typed, meant, i, j }, row[j - 1], last, before));
		if (row.every(([, edits]) => edits > most)) return Infinity;
		[before, last] = [last, row];
	}
	const [cost, edits] = last[meant.length] ?? [Infinity, Infinity];
	return edits > most ? Infinity : cost + edgesOf(typed, meant);
}

const edgesOf = (typed: string, meant: string): number =>
	(meant.startsWith(typed.charAt(0)) ? 0 : edges.first) +
	(meant.endsWith(typed.slice(-1)) ? 0 : edges.last);

type Step = readonly [cost: number, edits: number];

interface Place {
	typed: string;
	meant: string;
	i: number;
	j: number;
}

function bestStep(
	place: Place,
	left: Step | undefined,
	last: readonly Step[],
	before: readonly Step[],
): Step {
	const { typed, meant, i, j } = place;
	const [a, b] = [typed[i - 1], meant[j - 1]];
	const steps = [
		a === b ? last[j - 1] : add(last[j - 1], areNear(a, b) ? slips.neighbour : 1),
		add(last[j], a === typed[i - 2] ? slips.doubled : 1),
		add(left, b === meant[j - 2] ? slips.doubled : slips.missing),
		a !== b && a === meant[j - 2] && b === typed[i - 2]
			? add(before[j - 2], slips.swap)
			: undefined,
	];
	return steps.reduce<Step>(
		(best, step) => (step && step[0] < best[0] ? step : best),
		[Infinity, Infinity],
	);
}

const add = (step: Step | undefined, cost: number): Step | undefined =>
	step && [step[0] + cost, step[1] + 1];

function areNear(a = '', b = ''): boolean {
	const [one, two] = [seats.get(a), seats.get(b)];
	if (!one || !two) return false;
	return Math.abs(one[0] - two[0]) <= 1 && Math.abs(one[1] - two[1]) <= 1;
}
