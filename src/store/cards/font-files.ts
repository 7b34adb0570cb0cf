import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { opticalSizeOf, type Slice } from './faces.ts';

const faces = new Map<string, Promise<Face>>();
const fonts = new Map<string, Promise<Font>>();

/** How letters are cut. */
export interface Cut {
	/** 200–900. */
	weight: number;
	/** Points that letters are drawn for, 8–60, where a face has that axis. Default: large ones. */
	opticalSize?: number;
}

/** A slice in one cut; read once in a process. */
export function loadFont(slice: Slice, cut: Cut): Promise<Font> {
	const key = `${cut.weight} ${cut.opticalSize ?? ''} ${slice.file}`;
	const font = fonts.get(key) ?? openFont(slice, cut);
	fonts.set(key, font);
	return font;
}

async function openFont(slice: Slice, { weight, opticalSize }: Cut): Promise<Font> {
	const face = faces.get(slice.file) ?? openFace(slice.file);
	faces.set(slice.file, face);
	const font = new Font(await face);
	const usual = opticalSizeOf(slice.face);
	font.setVariations([
		new Variation('wght', weight),
		...(usual === undefined ? [] : [new Variation('opsz', opticalSize ?? usual)]),
	]);
	return font;
}

async function openFace(file: string): Promise<Face> {
	return new Face(new Blob(await decompress(await readFile(file))));
}
