import sharp from 'sharp';
import { isSquare } from '../cards/letter-kinds.ts';

/** Signs that are one flat stroke in every font; the box for a missing sign is tall. */
const probes = { Latin: '—', Han: '一' } as const;

/** Letters that come with a font: Han with the signs in squares, and everything else. */
export type Script = keyof typeof probes;

const unseen = /^[\p{Z}\p{C}]/u;

/** Undefined: nothing is to be seen of it. */
export function scriptOf(letter: string): Script | undefined {
	if (isSquare(letter, false)) return 'Han';
	return unseen.test(letter) ? undefined : 'Latin';
}

let known: Promise<Script[]> | undefined;

/**
 * Scripts that no font of this machine has: a drawing shows boxes instead of them, or nothing. Found
 * out once in a process, by drawing.
 */
export function missingScripts(): Promise<Script[]> {
	return (known ??= probeAll());
}

async function probeAll(): Promise<Script[]> {
	const missing: Script[] = [];
	if (!(await isThere(probes.Latin))) missing.push('Latin');
	if (!(await isThere(probes.Han))) missing.push('Han');
	return missing;
}

async function isThere(sign: string): Promise<boolean> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#fff"/><text x="50" y="70" font-size="60">${sign}</text></svg>`;
	try {
		const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
		return info.width < 200 && info.width > info.height * 2;
	} catch {
		return false;
	}
}
