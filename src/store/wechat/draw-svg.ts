import { columnWidth } from '../../domain/wechat/limits.ts';
import { missingScripts } from '../outlines/missing-scripts.ts';
import { type Outlined, outlineText } from '../outlines/outline-text.ts';
import { cleanSvg } from '../svg.ts';
import { drawApart, isCostly } from './draw-apart.ts';
import { type Finding, warning } from './finding.ts';
import { plannedSize, type Size } from './picture-limits.ts';
import { open, type Raster, toRaster } from './raster.ts';

/** A drawing as pixels. */
export interface Drawn {
	raster: Raster;
	/** CSS pixels of the drawing itself. */
	size: Size;
	needsPaper: boolean;
	findings: Finding[];
}

/** True for bytes that begin as an SVG file does. */
export function isSvg(bytes: Uint8Array): boolean {
	const start = Buffer.from(bytes.subarray(0, 512))
		.toString()
		.replace(/^\uFEFF/, '');
	return /^\s*(?:<\?xml|<!|<svg)/i.test(start);
}

/**
 * Draws an SVG file with two pixels for each CSS pixel that it is shown in; undefined: it is none.
 * It is cleaned first, so nothing outside it is asked for.
 */
export async function drawSvg(
	bytes: Uint8Array,
	shownWidth: number | undefined,
): Promise<Drawn | undefined> {
	const source = Buffer.from(bytes).toString();
	const clean = cleanSvg(source);
	if (!clean) return undefined;
	const width = 2 * Math.min(columnWidth, shownWidth ?? clean.width);
	const size = plannedSize({ width, height: (width * clean.height) / clean.width });
	const outlined = await outlineText(clean.svg, await missingScripts());
	const svg = framed({ ...clean, svg: outlined.svg }, size);
	const pixels = isCostly(svg) ? await drawApart(svg) : Buffer.from(svg);
	const raster = await toRaster(open(pixels), size);
	return {
		raster,
		size: { width: clean.width, height: clean.height },
		needsPaper: clean.needsPaper === true,
		findings: [...lostHtml(source), ...lostLetters(outlined)],
	};
}

/** The drawing in another one that has the wanted pixels, whatever units it uses itself. */
function framed({ svg, width, height }: Size & { svg: string }, size: Size): string {
	const inner = svg.replace(openingTag, (tag) =>
		tag.replace(ownSize, '').replace('<svg', `<svg width="${width}" height="${height}"`),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${inner}</svg>`;
}

const openingTag = /^<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;
const ownSize = /\s(?:width|height)=(?:"[^"]*"|'[^']*')/g;

function lostHtml(source: string): Finding[] {
	if (!/<foreignObject\b/i.test(source)) return [];
	return [
		warning(
			'it holds HTML (foreignObject)',
			'text as <text>',
			'Export it with plain text, or as PNG: what stands in it as HTML is not drawn.',
		),
	];
}

const font = 'Install one (fonts-noto-cjk has Han and Latin), or turn the text into paths.';

function lostLetters({ scripts, absent, isTooLarge }: Outlined): Finding[] {
	if (isTooLarge) {
		const found = `it has more text than can be set without a font for ${scripts.join(' and ')}`;
		return [warning(found, 'a font on this machine', font)];
	}
	if (absent.length === 0) return [];
	const found = `it has ${absent.slice(0, 12).join(' ')} and no font here has that`;
	return [warning(found, 'characters that can be drawn', font)];
}
