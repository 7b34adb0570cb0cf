import { toString } from 'hast-util-to-string';
import { elementsIn } from '../elements.ts';
import { valueOf } from './declarations.ts';
import { type Article, quote, type Report } from './report.ts';
import { attribute, outwards, type Spot } from './spots.ts';
import { scrolls } from './styles.ts';
import { phoneColumn, widthInEm } from './text-width.ts';

/** Heights of lines, widths and heights of boxes. */
export function checkBoxes({ spots }: Article, report: Report): void {
	const texts = new Map<Spot | undefined, TextSize>([[undefined, { size: 17, line: Infinity }]]);
	for (const spot of spots) {
		const size = textSize(spot, texts.get(spot.parent));
		texts.set(spot, size);
		if (spot.inSvg) continue;
		checkLines(spot, size, report);
		checkWidth(spot, report);
		checkHeight(spot, report);
	}
}

/** In pixels; a line as high as WeChat likes is infinite. */
interface TextSize {
	size: number;
	line: number;
	/** `line-height` without a unit: it follows the size of the letters further in. */
	factor?: number | undefined;
}

function textSize({ style }: Spot, around: TextSize = { size: 17, line: Infinity }): TextSize {
	const size = pixels(valueOf(style, 'font-size'), around.size) ?? around.size;
	const value = valueOf(style, 'line-height');
	if (value === undefined) {
		const { factor } = around;
		return { size, factor, line: factor === undefined ? around.line : factor * size };
	}
	const factor = /^[\d.]+$/.test(value) ? Number(value) : undefined;
	return {
		size,
		factor,
		line: factor === undefined ? (pixels(value, size) ?? Infinity) : factor * size,
	};
}

function pixels(value: string | undefined, em: number): number | undefined {
	const [, number = '', unit] = /^([\d.]+)(px|em|%|rem)$/.exec(value ?? '') ?? [];
	if (!unit) return undefined;
	const scale = { px: 1, em, '%': em / 100, rem: 16 }[unit];
	return Number(number) * (scale ?? 1);
}

function checkLines(spot: Spot, { size, line }: TextSize, report: Report): void {
	if (line >= size) return;
	const own = spot.node.children.map((child) => (child.type === 'text' ? child.value.trim() : ''));
	// What stands on one line overlaps nothing.
	const isLong = widthInEm(own.join('')) * size > phoneColumn;
	const hasBreaks =
		own.some(Boolean) && elementsIn(spot.node).some(({ tagName }) => tagName === 'br');
	if (!isLong && !hasBreaks) return;
	report('S5', { found: `line of ${round(line)} px for letters of ${round(size)} px`, at: spot });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** So wide may a marker, a number or a mark be. */
const widestMark = 64;
const widestMargin = 120;

function checkWidth(spot: Spot, report: Report): void {
	if (isExempt(spot)) return;
	const { node, style } = spot;
	if (node.tagName === 'img') return checkPictureWidth(spot, report);
	for (const name of ['width', 'min-width']) {
		const width = pixels(valueOf(style, name), 16) ?? 0;
		if (valueOf(style, name)?.endsWith('%') || width <= widestMark) continue;
		report('S6', { found: `style ${quote(`${name}:${valueOf(style, name) ?? ''}`)}`, at: spot });
	}
	for (const name of ['margin-left', 'margin-right', 'padding-left']) {
		if ((pixels(valueOf(style, name), 16) ?? 0) <= widestMargin) continue;
		const found = `style ${quote(`${name}:${valueOf(style, name) ?? ''}`)}`;
		report('S6', { found, severity: 'warning', expected: `at most ${widestMargin}px`, at: spot });
	}
}

function isExempt(spot: Spot): boolean {
	return [...outwards(spot)].some(({ node }) => attribute(node, 'data-ignore-width') !== undefined);
}

function checkPictureWidth(spot: Spot, report: Report): void {
	const { style } = spot;
	if (/^\d+%$/.test(valueOf(style, 'max-width') ?? '')) return;
	if (/^\d+%$/.test(valueOf(style, 'width') ?? '')) return;
	report('S6', { found: 'picture without `max-width:100%`', at: spot });
}

function checkHeight(spot: Spot, report: Report): void {
	const { node, style } = spot;
	for (const name of ['height', 'max-height']) {
		const value = valueOf(style, name);
		if (value === undefined || !/^[\d.]+(?:px|em|rem|pt|vh)?$/.test(value)) continue;
		if (node.tagName === 'img' || scrolls(spot) || toString(node).trim() === '') continue;
		report('S7', { found: `${quote(`${name}:${value}`)} around text`, at: spot });
	}
}
