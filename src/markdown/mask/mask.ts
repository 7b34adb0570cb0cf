import type { Root } from 'mdast';
import { withoutCode } from './blocks.ts';
import { maskColons } from './colons.ts';
import { readDollars } from './dollars.ts';
import { maskEmphasis } from './emphasis.ts';
import { maskScripts } from './scripts.ts';
import { StandIns } from './stand-ins.ts';

/** One UTF-16 unit of the source that the parser is to take for something else. */
export interface Mask {
	/** Offset in the source. */
	at: number;
	/** As which class of characters: emphasis tells them apart. */
	as: 'letter' | 'sign';
}

/** A source as the parser sees it, of the same length, so that every position stays true. */
export interface MaskedSource {
	text: string;
	/** Puts back what was masked, wherever the parser has put it. */
	restore: (tree: Root) => void;
}

/** Masks what CommonMark would read otherwise than its author; undefined: there is nothing to mask. */
export function maskSource(source: string): MaskedSource | undefined {
	if (!/[*~^$:]/.test(source)) return undefined;
	const { masks: dollars, visible } = readDollars(withoutCode(source));
	const masks = [
		...dollars,
		...maskScripts(visible),
		...maskColons(visible),
		...maskEmphasis(visible, source),
	];
	if (masks.length === 0) return undefined;
	const standIns = new StandIns(source);
	const units = source.split('');
	for (const { at, as } of masks) units[at] = standIns.for(source.charAt(at), as);
	return { text: units.join(''), restore: (tree) => standIns.restore(tree) };
}
