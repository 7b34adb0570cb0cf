import sharp from 'sharp';
import type { Card, CardText } from '../../domain/card.ts';
import { digest, type Store } from '../store.ts';
import { cleanSvg } from '../svg.ts';
import { drawCard } from './draw-card.ts';
import { encodePng, isWholePng } from './png.ts';

/** What all cards of a site share. */
export interface CardKit {
	/** Digest of the code that draws, and of all that it draws with. */
	salt: string;
	/** The site's icon as SVG; absent: cards have none. */
	mark: string | undefined;
}

/** `code` stands for the code that draws, `cardDigest`; `icon` is the site's icon as it was written. */
export function cardKit(code: string, icon: string | undefined): CardKit {
	const mark = icon === undefined ? icon : cleanSvg(icon)?.svg;
	const { sharp: version, vips } = sharp.versions;
	return { mark, salt: digest(code, version, vips, process.versions.zlib, mark ?? '') };
}

/** Names the card that says a text, without drawing it. */
export function nameCard(text: CardText, { salt }: CardKit): Card {
	const number = BigInt(`0x${digest(salt, JSON.stringify(text)).slice(0, 16)}`);
	// Fifty bits, in letters that no file system confuses: every page carries them.
	return { name: `${number.toString(36).padStart(13, '0').slice(-10)}.png`, text };
}

/**
 * The PNG of a card: drawn once, then taken from the store. A spoilt entry is drawn again. Throws, with
 * the words of the card, when it cannot be drawn: no text does that, only a broken installation.
 */
export async function makeCard(
	{ name, text }: Card,
	kit: CardKit,
	store: Store,
): Promise<Uint8Array> {
	const kept = store.bytes('card', name);
	if (kept && isWholePng(kept)) return kept;
	try {
		const bytes = encodePng(await drawCard(text, kit.mark));
		store.put('card', name, bytes);
		return bytes;
	} catch (cause) {
		const where = [text.kicker, text.title].filter(Boolean).join(', ');
		throw new Error(`Cannot draw the social card of “${where}”: ${String(cause)}`, { cause });
	}
}
