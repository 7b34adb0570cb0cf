import { blocksOf } from './find-keys.ts';
import type { IndexFiles } from './index-files.ts';

/** A character at a place: its syllables, as far as they are known. */
export interface Slot {
	syllables: readonly string[];
	/** The last syllable is only a beginning. */
	partial: boolean;
	/** The reader set it apart from the one before. */
	gap: boolean;
	/** What stands there now, in a Chinese text that is mended. */
	typed?: string;
}

/** Pairs of characters for each slot and the next, the most frequent first. */
export async function readPairs(files: IndexFiles, slots: readonly Slot[]): Promise<string[][]> {
	const wanted = slots
		.slice(1)
		.map((slot, index) =>
			(slots[index]?.syllables ?? []).flatMap((first) =>
				slot.syllables.map((second) => ({ key: `${first} ${second}`, prefix: slot.partial })),
			),
		);
	return Promise.all(
		wanted.map(async (keys) => {
			const lists = await Promise.all(keys.map((key) => pairsOf(files, key)));
			return interleave(lists.flat());
		}),
	);
}

async function pairsOf(
	files: IndexFiles,
	wanted: { key: string; prefix: boolean },
): Promise<string[][]> {
	const blocks = await Promise.all(
		blocksOf(files.manifest.readings, wanted).map((block) => files.readings(block)),
	);
	const { key, prefix } = wanted;
	return blocks.flatMap((block) => {
		const keys = prefix ? Object.keys(block).filter((other) => other.startsWith(key)) : [key];
		return keys.map((one) => inTwos([...(block[one] ?? '')]));
	});
}

const inTwos = (characters: readonly string[]): string[] =>
	characters.flatMap((character, index) =>
		index % 2 === 0 ? [character + (characters[index + 1] ?? '')] : [],
	);

/** The first of each list, then the second, …: their ranks are all that is known of them. */
function interleave(lists: readonly string[][]): string[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, rank) =>
		lists.flatMap((list) => list[rank] ?? []),
	).flat();
}
