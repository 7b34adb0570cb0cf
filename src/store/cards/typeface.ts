import type { Font } from 'harfbuzzjs';
import { type FaceName, slicesFor } from './faces.ts';
import { type Cut, loadFont } from './font-files.ts';
import { isSquare } from './letter-kinds.ts';

/** Stands for a character that no face has: the turned type of old printers. */
const geta = '〓';

/** The letters of a text at one weight. */
export interface Typeface {
	/** The text as these letters can set it. */
	text: string;
	/** Of each character of `text`. */
	fonts: ReadonlyMap<string, Font>;
	/** Characters that no face has; for each run of them `text` has one `〓`, for symbols nothing. */
	missing: string[];
	/** Signs that both scripts use, such as “”, are set in squares. */
	chinese: boolean;
}

/** What a typeface is loaded for. */
export interface TypeOptions extends Cut {
	/** Signs that both scripts use are set in squares. */
	chinese: boolean;
}

/** Reads the slices that a text needs. */
export async function loadTypeface(text: string, options: TypeOptions): Promise<Typeface> {
	const { fonts, put } = await loadLetters(`${text}…`, options);
	const letters = Array.from(text);
	const missing = [...new Set(letters.filter((each) => put.get(each) !== each && each !== ' '))];
	return {
		text: letters
			.map((each) => put.get(each) ?? '')
			.join('')
			.replace(/〓+(?: 〓+)*/gu, geta)
			.replace(/ +/g, ' ')
			.trim(),
		fonts,
		missing: missing.filter((each) => !Array.from(put.get(each) ?? '').some(isPlain)),
		chinese: options.chinese,
	};
}

/** Fonts of single characters. */
export interface Letters {
	fonts: ReadonlyMap<string, Font>;
	/** What is set for each: itself, what it is made of, `〓`, or nothing for a symbol. */
	put: ReadonlyMap<string, string>;
}

/** Reads the slices that characters need; `〓` is always among them. */
export async function loadLetters(text: string, options: TypeOptions): Promise<Letters> {
	const fonts = new Map<string, Font>();
	const put = new Map<string, string>();
	for (const letter of new Set(`${text}${geta}`)) {
		put.set(letter, await substitute(letter, options, fonts));
	}
	return { fonts, put };
}

const isPlain = (letter: string): boolean => letter !== geta;

/** The character, or what Unicode says it is made of (Ⅲ is III), or the sign of a missing one. */
async function substitute(
	letter: string,
	options: TypeOptions,
	fonts: Map<string, Font>,
): Promise<string> {
	const candidates = [letter, letter.normalize('NFKC')];
	for (const candidate of candidates) {
		const found = await Promise.all(
			Array.from(candidate, async (each) => [each, await findFont(each, options)] as const),
		);
		if (found.some(([, font]) => !font)) continue;
		for (const [each, font] of found) if (font) fonts.set(each, font);
		return candidate;
	}
	return /\p{L}|\p{N}/u.test(letter) ? geta : '';
}

async function findFont(
	letter: string,
	{ chinese, ...cut }: TypeOptions,
): Promise<Font | undefined> {
	const codePoint = letter.codePointAt(0) ?? 0;
	const order: FaceName[] = isSquare(letter, chinese)
		? ['han', 'traditional', 'latin']
		: ['latin', 'han', 'traditional'];
	for (const face of order) {
		for (const slice of slicesFor(face, codePoint)) {
			const font = await loadFont(slice, cut);
			if (font.nominalGlyph(codePoint) !== undefined) return font;
		}
	}
	return undefined;
}
