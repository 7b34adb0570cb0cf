import { deflateRawSync } from 'node:zlib';
import { compareKeys } from '../../domain/search/blocks.ts';

/** What to cut. */
export interface Cuttable<T> {
	/** Sorted by `keyOf`, in the order of UTF-8 bytes. */
	items: readonly T[];
	keyOf: (item: T) => string;
	/** About how many bytes an item takes before it is deflated. */
	sizeOf: (item: T) => number;
	write: (items: readonly T[]) => Uint8Array;
	/** Bytes that a block should have, deflated. */
	aim: number;
}

export interface Block {
	/** What the manifest names it by. */
	begin: string;
	/** Deflated. */
	bytes: Uint8Array;
}

/**
 * Cuts sorted items into blocks of about one size. How far a block can be deflated is guessed from the
 * one before; one that comes out half as large again is cut in the middle. What is larger by itself
 * is a block of its own.
 */
export function cutBlocks<T>(what: Cuttable<T>): Block[] {
	const blocks: { items: readonly T[]; bytes: Uint8Array }[] = [];
	let ratio = 0.6;
	let from = 0;
	while (from < what.items.length) {
		const room = what.aim / ratio;
		const { to, size } = reach(what, from, room);
		const items = what.items.slice(from, to);
		const cut = cutToSize(what, items);
		ratio = cut.reduce((sum, { bytes }) => sum + bytes.length, 0) / size;
		blocks.push(...cut);
		from = to;
	}
	return blocks.map(({ items, bytes }, index) => ({
		begin: beginOf(what, blocks[index - 1]?.items.at(-1), items[0]),
		bytes,
	}));
}

/** How many items fit, at least one. */
function reach<T>(what: Cuttable<T>, from: number, room: number): { to: number; size: number } {
	let to = from;
	let size = 0;
	for (; to < what.items.length; to++) {
		const item = what.items[to];
		const own = item === undefined ? 0 : what.sizeOf(item);
		if (to > from && size + own > room) break;
		size += own;
	}
	return { to, size };
}

function cutToSize<T>(
	what: Cuttable<T>,
	items: readonly T[],
): { items: readonly T[]; bytes: Uint8Array }[] {
	const bytes = deflate(what.write(items));
	if (bytes.length <= what.aim * 1.5 || items.length < 2) return [{ items, bytes }];
	const middle = Math.ceil(items.length / 2);
	return [items.slice(0, middle), items.slice(middle)].flatMap((half) => cutToSize(what, half));
}

/** The shortest beginning of the first key that comes after the last key of the block before. */
function beginOf<T>(what: Cuttable<T>, before: T | undefined, first: T | undefined): string {
	const key = first === undefined ? '' : what.keyOf(first);
	if (before === undefined) return key;
	const last = what.keyOf(before);
	let begin = '';
	for (const sign of key) {
		begin += sign;
		if (compareKeys(begin, last) > 0) return begin;
	}
	return key;
}

/** As small as deflating makes it, without a header. */
export const deflate = (bytes: Uint8Array | string): Uint8Array =>
	new Uint8Array(deflateRawSync(bytes, { level: 9 }));
