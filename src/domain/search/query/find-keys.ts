import { compareKeys, readBlock, type Postings } from '../blocks.ts';
import type { IndexFiles } from './index-files.ts';

/** Where keys stand: sections, rising, and for each `place` of the best key there. */
export interface Places {
	sections: number[];
	/** Weight 0 to 3 of the postings; plus 4 where the key itself stands, not a longer one. */
	places: number[];
	/** More keys begin so than were looked at: it stands elsewhere, too. */
	isCut?: boolean;
}

/** A key to look up, alone or with all that begin so. */
export interface Wanted {
	key: string;
	prefix: boolean;
}

/** Marks in `Places.places` what is no mere beginning. */
export const wholeKey = 4;

// A beginning may be that of very many keys; those that stand most often are enough.
const mostBlocks = 3;
const mostKeys = 64;

/** Looks keys up; blocks are fetched at once, each a single time. Those not found have no sections. */
export async function findKeys(files: IndexFiles, wanted: readonly Wanted[]): Promise<Places[]> {
	const blocks = wanted.map((one) => blocksOf(files.manifest.terms, one));
	const numbers = [...new Set(blocks.flat())];
	const read = await Promise.all(
		numbers.map(async (number) => {
			const here = wanted.filter((_, index) => blocks[index]?.includes(number));
			return readBlock(await files.terms(number), (key) => here.some((one) => fits(one, key)));
		}),
	);
	const found = read.flat();
	return wanted.map((one, index) => ({
		...join(one, found),
		...(isCut(files.manifest.terms, one, blocks[index]) && { isCut: true }),
	}));
}

const fits = ({ key, prefix }: Wanted, other: string): boolean =>
	prefix ? other.startsWith(key) : other === key;

/** Numbers of the blocks that may hold a key or those that begin so. */
export function blocksOf(firsts: readonly string[], { key, prefix }: Wanted): number[] {
	let low = 0;
	let high = firsts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareKeys(firsts[middle] ?? '', key) <= 0) low = middle + 1;
		else high = middle;
	}
	const blocks = low > 0 ? [low - 1] : [];
	if (!prefix) return blocks;
	for (let next = low; firsts[next]?.startsWith(key) && blocks.length < mostBlocks; next++)
		blocks.push(next);
	return blocks;
}

/** True where more blocks begin so than are read. */
function isCut(
	firsts: readonly string[],
	{ key, prefix }: Wanted,
	blocks: readonly number[] = [],
): boolean {
	const next = firsts[(blocks.at(-1) ?? 0) + 1];
	return prefix && (next?.startsWith(key) ?? false);
}

function join(wanted: Wanted, all: readonly [key: string, postings: Postings][]): Places {
	const found = all.filter(([key]) => fits(wanted, key));
	const best = found
		.sort(([a, x], [b, y]) => rank(wanted, b, y) - rank(wanted, a, x))
		.slice(0, mostKeys);
	const places = unite(best.map(([key, postings]) => placesOf(postings, key === wanted.key)));
	return found.length > mostKeys ? { ...places, isCut: true } : places;
}

const rank = (wanted: Wanted, key: string, { sections }: Postings): number =>
	key === wanted.key ? Infinity : sections.length;

export const placesOf = ({ sections, weights }: Postings, isWhole: boolean): Places => ({
	sections,
	places: isWhole ? weights.map((weight) => weight + wholeKey) : weights,
});

/** All places of several keys, each section once, with its best. */
export function unite(parts: readonly Places[]): Places {
	const [only, ...others] = parts;
	if (only && others.length === 0) return only;
	const best = new Map<number, number>();
	for (const { sections, places } of parts)
		for (const [index, section] of sections.entries())
			best.set(section, Math.max(best.get(section) ?? 0, places[index] ?? 0));
	const sections = [...best.keys()].sort((a, b) => a - b);
	return { sections, places: sections.map((section) => best.get(section) ?? 0) };
}
