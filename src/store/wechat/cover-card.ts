import type { Locale } from '../../domain/i18n/locale.ts';
import { drawLines } from '../cards/draw-text.ts';
import { fitLines } from '../cards/fit-lines.ts';
import { drawMountains } from '../cards/mountains.ts';
import { piecesOf } from '../cards/pieces.ts';
import { plainTitle } from '../cards/plain-title.ts';
import { loadTypeface } from '../cards/typeface.ts';
import { clipPieces } from '../cards/clip-pieces.ts';

/** The size of every cover: twice the customary 900 × 383, which is 2.35:1. */
export const coverSize = { width: 1800, height: 766 };

/** What a card says. */
export interface CardText {
	title: string;
	siteName: string;
	locale: Locale;
	/** The part of the site, such as “Blog”. */
	kicker?: string | undefined;
}

/** A drawn card. */
export interface Card {
	svg: string;
	/** Characters of the title that no face has. */
	missing: string[];
	/** The title was too long and ends with “…”. */
	clipped: boolean;
}

// The light tokens of the site's sheet, src/styles/tokens.css.
const colours = { paper: '#f8f5ed', ink: '#14110d', soft: '#5d554a' };
/** All words stand in the square in the middle, which shares show alone. */
const centre = coverSize.width / 2;
const title = { width: 668, height: 358, largest: 172, legible: 56, maxLines: 5 };
const leadings = { zh: 1.3, en: 1.18 } satisfies Record<Locale, number>;
/** Where title and kicker stand, between the seal and the mountains. */
const room = { top: 116, bottom: 606 };
const kickerSize = 33;
const seal = { width: 72, height: 96 };
/** In letters as wide as they are high. */
const longestTitle = 64;

/** Sets a title as a card: `mark` is the site's icon as SVG, which hangs from the rule. */
export async function drawCoverCard(text: CardText, mark?: string): Promise<Card> {
	const { pieces, ...said } = await titlePieces(text);
	const leading = leadings[text.locale];
	const { lines, size } = fitLines(pieces, { ...title, leading });
	const step = size * leading;
	const { baseline, kickerBaseline } = layOut((lines.length - 1) * step, size);
	const { width, height } = coverSize;
	const parts = [
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		drawMountains(text.title, { width, top: 590, bottom: height }),
		`<path fill="${colours.ink}" d="M0 0h${width}v10H0zM0 17h${width}v3H0z"/>`,
		mark === undefined ? '' : drawMark(mark),
		drawLines(pieces, lines, { centre, baseline, step, size, fill: colours.ink }),
		await drawKicker(text, kickerBaseline),
	];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`;
	return { svg, ...said };
}

/** Title and kicker in the middle of their room; `depth`: from the first baseline to the last. */
function layOut(depth: number, size: number): { baseline: number; kickerBaseline: number } {
	// Han reach from 0.1 below the baseline to 0.86 above it.
	const gap = 34 + 0.22 * size;
	const block = 0.96 * size + depth + gap + kickerSize;
	const top = room.top + (room.bottom - room.top - block) / 2;
	return { baseline: top + 0.86 * size, kickerBaseline: top + block - 0.14 * kickerSize };
}

/** A title of which nothing can be drawn gives way to the site's name. */
async function titlePieces({ title, siteName, locale }: CardText) {
	const options = { weight: 700, chinese: locale === 'zh' };
	const typeface = await loadTypeface(plainTitle(title, locale), options);
	const isEmpty = !/[\p{L}\p{N}]/u.test(typeface.text);
	const used = isEmpty ? await loadTypeface(plainTitle(siteName, locale), options) : typeface;
	const { pieces, clipped } = clipPieces(piecesOf(used), longestTitle, used);
	return { pieces, clipped, missing: typeface.missing };
}

async function drawKicker(
	{ siteName, kicker, locale }: CardText,
	baseline: number,
): Promise<string> {
	const text = plainTitle([siteName, kicker].filter(Boolean).join(' · '), locale);
	const typeface = await loadTypeface(text, { weight: 500, chinese: false });
	const pieces = piecesOf(typeface).map((piece) => ({ ...piece, cost: 0 }));
	const { lines, size } = fitLines(pieces, {
		width: title.width,
		height: kickerSize,
		largest: kickerSize,
		legible: 0,
		leading: 1,
		maxLines: 1,
	});
	return drawLines(pieces, lines, { centre, baseline, step: 0, size, fill: colours.soft });
}

/** The seal as a bookmark: its own drawing, fitted into the room under the rule. */
function drawMark(mark: string): string {
	const { width, height } = seal;
	const data = Buffer.from(mark).toString('base64');
	return `<image x="${centre - width / 2}" y="14" width="${width}" height="${height}" preserveAspectRatio="xMidYMin" href="data:image/svg+xml;base64,${data}"/>`;
}
