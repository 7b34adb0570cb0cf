import { type CardText, cardSize } from '../../domain/card.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { Canvas } from './canvas.ts';
import { drawMark, rasteriseMark } from './draw-mark.ts';
import { drawHealth } from './draw-health.ts';
import { drawScenery } from './scenery.ts';
import { drawText, type SetText, setText, type TextBox } from './set-text.ts';

// The light tokens of the site's sheet, src/styles/tokens.css.
const colours = { paper: '#f8f5ed', ink: '#14110d', soft: '#5d554a', seal: '#b23a22' };
const edge = 80;
/** 文武线, the thick-and-thin rule, as rows of pixels. */
const rules = [
	{ y: 0, height: 10 },
	{ y: 17, height: 3 },
];
const mark = { x: edge, y: 12, width: 54, height: 101 };
const header = { x: edge + 54 + 24, top: 54, size: 30 };
/** Where label, title and what is below them stand. */
const room = { top: 140, bottom: 470 };
const scenery = { x: 0, y: 484, width: cardSize.width, height: 146 };
/** Between the blocks of text. */
const gap = 22;
/** Columns of a couplet, from the right. */
const upright = { size: 48, column: 76, step: 58, y: 124, offset: 52 };

const leadings = { zh: 1.3, en: 1.14 } satisfies Record<Locale, number>;
const small = { legible: 0, leading: 1.36, weight: 500, opticalSize: 20 };
const headerBox: TextBox = {
	...small,
	width: 900,
	height: 30,
	largest: 30,
	maxLines: 1,
	longest: 30,
};
const labelBox: TextBox = { ...headerBox, width: 1040, height: 34, largest: 34, weight: 600 };
const alsoBox: TextBox = { ...headerBox, width: 1040, height: 44, largest: 44, longest: 24 };
const titleBox = { largest: 88, legible: 52, maxLines: 4, longest: 62, weight: 700 };
const belowBox: TextBox = {
	...small,
	width: 1040,
	height: 84,
	largest: 32,
	maxLines: 2,
	longest: 58,
	prose: true,
};

/** Draws a social card. The same words and the same mark are the same pixels. */
export async function drawCard(text: CardText, markSvg?: string): Promise<Canvas> {
	const canvas = new Canvas(cardSize, colours.paper);
	const ink = canvas.ink(colours.ink);
	drawScenery(canvas, text.title, scenery);
	for (const rule of rules) canvas.fill({ x: 0, width: canvas.width, ...rule }, ink);
	if (markSvg !== undefined) {
		drawMark(canvas, await rasteriseMark(markSvg, mark), mark);
	}
	await drawHeader(canvas, text);
	await drawBody(canvas, text);
	if (text.couplet) await drawCouplet(canvas, text.couplet);
	if (text.health) await drawHealth(canvas, text.health, { x: canvas.width - edge, y: 56 });
	return canvas;
}

/** Beside the mark, as at the head of the site's pages: its name, and the part that one is in. */
async function drawHeader(canvas: Canvas, { siteName, kicker, locale }: CardText): Promise<void> {
	const name = await setText(siteName, locale, { ...headerBox, weight: 700 });
	const part = await setText(kicker, locale, headerBox);
	const { x, top: y } = header;
	drawText(canvas, name, { x, y, ink: canvas.ink(colours.ink) });
	drawText(canvas, part, { x: x + name.width + 22, y, ink: canvas.ink(colours.soft) });
}

/** Label, title and what is below them, in the middle of their room. */
async function drawBody(canvas: Canvas, text: CardText): Promise<void> {
	const { locale, label = '', also = '', below = '' } = text;
	const above = await setText(label, locale, labelBox);
	const under = [
		await setText(also, hasHan(also) ? 'zh' : 'en', alsoBox),
		await setText(below, locale, belowBox),
	];
	const rest = [above, ...under].reduce((sum, each) => sum + heightWithGap(each), 0);
	const height = room.bottom - room.top;
	const title = await setTitle(text, height - rest);
	let y = room.top + (height - rest - title.height) / 2;
	const [ink, soft, seal] = [colours.ink, colours.soft, colours.seal].map((each) =>
		canvas.ink(each),
	);
	const blocks = [
		[above, seal] as const,
		[title, ink] as const,
		...under.map((each) => [each, soft] as const),
	];
	for (const [block, colour = 0] of blocks) {
		drawText(canvas, block, { x: edge, y, ink: colour });
		y += heightWithGap(block);
	}
}

const hasHan = (text: string): boolean => /\p{sc=Han}/u.test(text);

const heightWithGap = ({ height }: SetText): number => (height > 0 ? height + gap : 0);

/** A title of which nothing can be drawn gives way to the site's name. */
async function setTitle(text: CardText, height: number): Promise<SetText> {
	const { locale, couplet, siteName } = text;
	const width = cardSize.width - 2 * edge - (couplet ? 2.5 * upright.column : 0);
	const leading = leadings[locale];
	const box = { ...titleBox, width, height, leading };
	const title = await setText(text.title, locale, box);
	return title.lines.length > 0 ? title : await setText(siteName, locale, box);
}

/** Letters below each other, as on the home page: the second column begins lower. */
async function drawCouplet(canvas: Canvas, columns: readonly string[]): Promise<void> {
	for (const [index, column] of columns.entries()) {
		const x = canvas.width - edge - upright.size - index * upright.column;
		for (const [row, letter] of Array.from(column).entries()) {
			const y = upright.y + row * upright.step + index * upright.offset;
			const { size: height } = upright;
			const text = await setText(letter, 'zh', { ...headerBox, height, largest: height });
			drawText(canvas, text, { x, y, ink: canvas.ink(colours.ink) });
		}
	}
}
