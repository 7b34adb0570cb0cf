import type { Piece, Tag } from './tag.ts';

/** Tags as pieces, by where they begin, and the ends that nothing began. */
export interface Paired {
	pieces: Piece[];
	strays: Tag[];
}

/** Each end belongs to the nearest open tag of its name; what is still open within stands alone. */
export function pairTags(tags: readonly Tag[]): Paired {
	const pieces: Piece[] = [];
	const strays: Tag[] = [];
	const open: Piece[] = [];
	const waiting = new Map<string, number>();
	for (const tag of tags) {
		if (tag.role === 'close') {
			if (!waiting.get(tag.name)) strays.push(tag);
			else closeNearest(tag, open, waiting);
			continue;
		}
		const piece: Piece = { open: tag, depth: 0 };
		pieces.push(piece);
		if (tag.role !== 'open') continue;
		open.push(piece);
		waiting.set(tag.name, (waiting.get(tag.name) ?? 0) + 1);
	}
	nest(pieces);
	return { pieces, strays };
}

function closeNearest(tag: Tag, open: Piece[], waiting: Map<string, number>): void {
	for (let piece = open.pop(); piece; piece = open.pop()) {
		const { name } = piece.open;
		waiting.set(name, (waiting.get(name) ?? 1) - 1);
		if (name !== tag.name) continue;
		piece.close = tag;
		return;
	}
}

function nest(pieces: readonly Piece[]): void {
	const around: Piece[] = [];
	for (const piece of pieces) {
		while (around.length > 0 && (around.at(-1)?.close?.end ?? 0) <= piece.open.start) around.pop();
		const parent = around.at(-1);
		if (parent) piece.parent = parent;
		piece.depth = around.length;
		if (piece.close) around.push(piece);
	}
}
