import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A family of letters from npm, cut into slices that each hold some characters. */
interface Face {
	/** The package's own table of its slices: `{ "latin": "U+0-ff,U+131", "[4]": "U+f1e7" }`. */
	table: string;
	/** How the names of its files begin and end, around the name of the slice. */
	file: [start: string, end: string];
	/** Optical size in points, where the face has that axis: large letters are drawn finer. */
	opticalSize?: number;
}

/** One file of a face. */
export interface Slice {
	file: string;
	face: FaceName;
}

const require = createRequire(import.meta.url);
const faces = {
	latin: {
		table: require.resolve('@fontsource-variable/source-serif-4/unicode.json'),
		file: ['source-serif-4-', '-opsz-normal.woff2'],
		opticalSize: 60,
	},
	han: {
		table: require.resolve('@fontsource-variable/noto-serif-sc/unicode.json'),
		file: ['noto-serif-sc-', '-wght-normal.woff2'],
	},
	// Has about a thousand traditional characters that the other has not.
	traditional: {
		table: require.resolve('@fontsource-variable/noto-serif-tc/unicode.json'),
		file: ['noto-serif-tc-', '-wght-normal.woff2'],
	},
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;

type Ranges = [from: number, to: number][];
type Slices = [slice: Slice, ranges: Ranges][];

const known = new Map<FaceName, Slices>();
const found = new Map<string, Slice[]>();

/** The slices of a face that say they hold a character; not all of them do. */
export function slicesFor(face: FaceName, codePoint: number): Slice[] {
	const name = `${face} ${codePoint}`;
	const slices = found.get(name) ?? findSlices(face, codePoint);
	found.set(name, slices);
	return slices;
}

function findSlices(face: FaceName, codePoint: number): Slice[] {
	const slices = known.get(face) ?? readSlices(face);
	known.set(face, slices);
	return slices
		.filter(([, ranges]) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to))
		.map(([slice]) => slice);
}

/** Undefined: the face has one design for all sizes. */
export function opticalSizeOf(face: FaceName): number | undefined {
	const { opticalSize }: Face = faces[face];
	return opticalSize;
}

function readSlices(name: FaceName): Slices {
	const { table, file } = faces[name];
	// Of the shape above, as the package's documentation says.
	const slices = JSON.parse(readFileSync(table, 'utf8')) as Record<string, string>;
	const folder = path.join(path.dirname(table), 'files');
	return Object.entries(slices).map(([slice, ranges]) => [
		{ face: name, file: path.join(folder, file.join(slice.replace(/[[\]]/g, ''))) },
		ranges.split(',').map(readRange),
	]);
}

/** `U+4e00-4eff` or `U+4e00`. */
function readRange(text: string): [from: number, to: number] {
	const [from = '', to = from] = text.trim().slice(2).split('-');
	return [parseInt(from, 16), parseInt(to, 16)];
}
