import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { opticalSizeOf, type Slice } from './faces.ts';

const faces = new Map<string, Promise<Face>>();
const fonts = new Map<string, Promise<Font>>();

/** A slice at one weight (200–900); read once in a process. */
export function loadFont(slice: Slice, weight: number): Promise<Font> {
	const key = `${weight} ${slice.file}`;
	const font = fonts.get(key) ?? openFont(slice, weight);
	fonts.set(key, font);
	return font;
}

async function openFont(slice: Slice, weight: number): Promise<Font> {
	const face = faces.get(slice.file) ?? openFace(slice.file);
	faces.set(slice.file, face);
	const font = new Font(await face);
	const opticalSize = opticalSizeOf(slice.face);
	font.setVariations([
		new Variation('wght', weight),
		...(opticalSize === undefined ? [] : [new Variation('opsz', opticalSize)]),
	]);
	return font;
}

async function openFace(file: string): Promise<Face> {
	return new Face(new Blob(await decompress(await readFile(file))));
}
