import type { Element } from 'hast';

/** What browsers can draw in one piece; nothing asks a page for more room. */
const largest = 16_384;

/** In CSS pixels: width and height where both are given, else the view box, else CSS's default. */
export function svgSize(svg: Element): { width: number; height: number } {
	const { viewBox } = svg.properties;
	const box = (typeof viewBox === 'string' ? viewBox : '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const isBox = box.length === 4 && box.every(Number.isFinite) && Math.min(...box.slice(2)) > 0;
	const [, , boxWidth = 300, boxHeight = 150] = isBox ? box : [];
	const width = pixels(svg.properties['width']);
	const height = pixels(svg.properties['height']);
	if (width && height) return whole(width, height);
	if (width) return whole(width, (width * boxHeight) / boxWidth);
	if (height) return whole((height * boxWidth) / boxHeight, height);
	return whole(boxWidth, boxHeight);
}

function whole(width: number, height: number): { width: number; height: number } {
	const shrink = Math.min(1, largest / Math.max(width, height));
	const side = (length: number): number => Math.max(1, Math.round(length * shrink));
	return { width: side(width), height: side(height) };
}

function pixels(value: unknown): number | undefined {
	const match = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(typeof value === 'string' ? value.trim() : '');
	return match ? Number(match[1]) : undefined;
}
