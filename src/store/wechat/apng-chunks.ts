import { crc32 } from 'node:zlib';
import type { Size } from './picture-limits.ts';

/** One frame of an animated PNG, as the file has it. */
export interface ApngFrame extends Size {
	/** Where it goes on the canvas. */
	x: number;
	y: number;
	/** Milliseconds that it stays. */
	delay: number;
	/** What happens to its place afterwards. */
	dispose: 'keep' | 'clear' | 'restore';
	/** True: it lies over what is there; false: it replaces that. */
	over: boolean;
	/** The frame as a PNG of its own. */
	png: Buffer;
}

/** An animated PNG. */
export interface Apng extends Size {
	loop: number;
	frames: ApngFrame[];
}

interface Chunk {
	type: string;
	data: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const disposals = ['keep', 'clear', 'restore'] as const;

/** Reads an animated PNG; undefined: it stands still, or is none, or says nonsense. */
export function readApng(bytes: Uint8Array): Apng | undefined {
	const chunks = readChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
	const header = chunks[0];
	const start = chunks.findIndex(({ type }) => type === 'IDAT');
	const control = chunks.slice(0, start).find(({ type }) => type === 'acTL');
	if (header?.type !== 'IHDR' || header.data.length !== 13 || control?.data.length !== 8) {
		return undefined;
	}
	const canvas = { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4) };
	// What stands before the first picture holds for all: colours, and what is see-through.
	const shared = chunks.slice(1, start).filter(({ type }) => !/^(?:acTL|fcTL)$/.test(type));
	const parts = framesOf(chunks, start);
	if (parts.length < 2 || !parts.every(({ head }) => isWithin(head, canvas))) return undefined;
	const frames = parts.map((part) => frameOf(part, header, shared));
	return { ...canvas, loop: control.data.readUInt32BE(4), frames };
}

function readChunks(png: Buffer): Chunk[] {
	const chunks: Chunk[] = [];
	if (!png.subarray(0, 8).equals(signature)) return chunks;
	for (let at = 8; at + 12 <= png.length;) {
		const length = png.readUInt32BE(at);
		const data = png.subarray(at + 8, at + 8 + length);
		if (data.length < length) break;
		chunks.push({ type: png.toString('latin1', at + 4, at + 8), data });
		at += length + 12;
	}
	return chunks;
}

interface Part {
	/** Of the chunk `fcTL`. */
	head: Buffer;
	data: Buffer[];
}

/** The picture that `IDAT` holds is a frame only where `fcTL` stands before it. */
function framesOf(chunks: readonly Chunk[], start: number): Part[] {
	const parts: Part[] = [];
	for (const [index, { type, data }] of chunks.entries()) {
		if (type === 'fcTL' && data.length === 26) parts.push({ head: data, data: [] });
		if (type === 'IDAT' && index >= start) parts.at(-1)?.data.push(data);
		if (type === 'fdAT') parts.at(-1)?.data.push(data.subarray(4));
	}
	return parts.filter(({ data }) => data.length > 0);
}

function isWithin(head: Buffer, { width, height }: Size): boolean {
	const [w, h, x, y] = [4, 8, 12, 16].map((at) => head.readUInt32BE(at));
	return !!w && !!h && w + (x ?? 0) <= width && h + (y ?? 0) <= height;
}

function frameOf({ head, data }: Part, header: Chunk, shared: readonly Chunk[]): ApngFrame {
	const own = Buffer.concat([head.subarray(4, 12), header.data.subarray(8)]);
	const chunks = [{ type: 'IHDR', data: own }, ...shared];
	const rest = data.map((each) => ({ type: 'IDAT', data: each }));
	const end = { type: 'IEND', data: Buffer.alloc(0) };
	return {
		width: head.readUInt32BE(4),
		height: head.readUInt32BE(8),
		x: head.readUInt32BE(12),
		y: head.readUInt32BE(16),
		// A hundredth of a second is what a denominator of 0 means.
		delay: Math.round((head.readUInt16BE(20) * 1000) / (head.readUInt16BE(22) || 100)),
		dispose: disposals[head[24] ?? 0] ?? 'keep',
		over: head[25] === 1,
		png: Buffer.concat([signature, ...[...chunks, ...rest, end].map(writeChunk)]),
	};
}

function writeChunk({ type, data }: Chunk): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const chunk = Buffer.alloc(body.length + 8);
	chunk.writeUInt32BE(data.length, 0);
	body.copy(chunk, 4);
	chunk.writeUInt32BE(crc32(body), body.length + 4);
	return chunk;
}
