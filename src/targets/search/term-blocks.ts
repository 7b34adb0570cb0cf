import { numberLength } from '../../domain/search/bytes.ts';
import { type Postings, writeBlock } from '../../domain/search/blocks.ts';
import { type Block, cutBlocks } from './cut-blocks.ts';
import type { MergedKeys } from './merge-pages.ts';

/** Deflated bytes of a block: a query reads one for each of its two or three keys. */
const blockSize = 5000;
/** Of a large corpus blocks are larger, so that its texts have files left: a query reads more of these. */
const mostBlocks = 850;
const usualRatio = 0.8;

/** Cuts all keys with their postings into blocks. */
export function termBlocks(merged: MergedKeys): Block[] {
	const sizes = Uint32Array.from(merged.keys, (_key, place) => sizeOf(merged, place));
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return cutBlocks({
		items: Array.from(merged.keys.keys()),
		keyOf: (place) => merged.keys[place] ?? '',
		sizeOf: (place) => sizes[place] ?? 0,
		write: (places) =>
			writeBlock(places.map((place) => [merged.keys[place] ?? '', postingsOf(merged, place)])),
		aim: Math.max(blockSize, (total * usualRatio) / mostBlocks),
	});
}

function postingsOf({ starts, postings }: MergedKeys, place: number): Postings {
	const own: Postings = { sections: [], weights: [] };
	const end = starts[place + 1] ?? 0;
	for (let index = starts[place] ?? 0; index < end; index++) {
		const posting = postings[index] ?? 0;
		own.sections.push(posting >>> 2);
		own.weights.push(posting & 3);
	}
	return own;
}

function sizeOf({ keys, starts, postings }: MergedKeys, place: number): number {
	// Two lengths, and about half of the key, as the rest is shared with the one before.
	let size = 3 + (keys[place]?.length ?? 0);
	let before = -1;
	const end = starts[place + 1] ?? 0;
	for (let index = starts[place] ?? 0; index < end; index++) {
		const section = (postings[index] ?? 0) >>> 2;
		size += numberLength((section - before) * 4);
		before = section;
	}
	return size;
}
