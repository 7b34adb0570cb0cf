import { svgProblem } from '../../plan/svg-problem.ts';

/** How the bytes of each kind of picture begin, in Latin-1: `.` is any byte. */
const beginnings = {
	png: /^\x89PNG\r\n\x1a\n/,
	jpg: /^\xff\xd8\xff/,
	jpeg: /^\xff\xd8\xff/,
	gif: /^GIF8[79]a/,
	webp: /^RIFF[\s\S]{4}WEBP/,
	avif: /^[\s\S]{4}ftypavi[fs]/,
} as const satisfies Record<string, RegExp>;

/** The ending of a picture that a page can show, lower-case; undefined: it is none. */
export function pictureEnding(path: string): string | undefined {
	const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	return ending === 'svg' || Object.hasOwn(beginnings, ending) ? ending : undefined;
}

/** Why a file may not lie beside a chapter as a picture, or empty. */
export function pictureProblem(ending: string, bytes: Uint8Array): string {
	if (bytes.length === 0) return 'it is empty';
	if (ending === 'svg') return svgProblem(new TextDecoder().decode(bytes));
	const known: Readonly<Record<string, RegExp>> = beginnings;
	const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	return known[ending]?.test(start) ? '' : `its bytes are not those of .${ending}`;
}
