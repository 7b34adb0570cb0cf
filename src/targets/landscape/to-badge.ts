import { formatDate } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { AssessedProject, Assessment } from '../../domain/landscape/assessment.ts';
import { dimensions } from '../../domain/landscape/score/score.ts';
import { textWidth } from '../../store/diagrams/text-width.ts';
import { escapeXml } from '../../domain/text/escape-xml.ts';

/** Of the site in light: a picture in a readme cannot ask what lies under it, so it has its own paper. */
const ink = {
	paper: '#f8f5ed',
	line: '#dcd4c4',
	faint: '#5d554a',
	full: '#14110d',
	seal: '#b23a22',
};

/** In pixels, as badges of others. */
export const badgeHeight = 20;
const edge = 8;
const gap = 7;
const stroke = { width: 3, step: 5, top: 4, bottom: 16 };
const faces =
	"Arial,'Liberation Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** A piece of the badge, from left to right. */
type Piece =
	| { text: string; size: number; fill: string; bold?: boolean }
	| { strokes: readonly (number | null)[] };

/**
 * The badge of a project as an SVG of its own: the number of its health, four strokes, the day. No
 * fonts, scripts or styles; texts keep their widths whatever face there is.
 */
export function toBadge(project: AssessedProject, locale: Locale, siteName: string): string {
	const { drawn, width } = layOut(project, locale, siteName);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${badgeHeight}" viewBox="0 0 ${width} ${badgeHeight}" role="img" font-family="${faces}">
<title>${escapeXml(titleOf(project, locale, siteName))}</title>
<rect x=".5" y=".5" width="${round(width - 1)}" height="${badgeHeight - 1}" rx="3" fill="${ink.paper}" stroke="${ink.line}"/>
${drawn.join('\n')}
</svg>
`;
}

/** Its width in pixels, for pages that show it. */
export function badgeWidth(project: AssessedProject, locale: Locale, siteName: string): number {
	return layOut(project, locale, siteName).width;
}

function layOut(
	{ assessment }: AssessedProject,
	locale: Locale,
	siteName: string,
): { drawn: string[]; width: number } {
	let x = edge;
	const drawn = piecesOf(assessment, locale, siteName).map((piece) => {
		const { svg, width } = draw(piece, x);
		x += width + gap;
		return svg;
	});
	return { drawn, width: Math.ceil(x - gap + edge) };
}

function piecesOf(assessment: Assessment, locale: Locale, siteName: string): Piece[] {
	const { score, asOf } = assessment;
	const words = messages[locale].landscape.score;
	const label = `${siteName}${locale === 'zh' ? '' : ' '}${words.health}`;
	const health = score?.health ?? null;
	const state = stateOf(assessment, locale);
	return [
		{ text: label, size: 11, fill: ink.faint },
		...(score && health !== null
			? [
					{ strokes: dimensions.map((name) => score.dimensions[name].score) },
					{ text: health.toFixed(1), size: 12, fill: ink.full, bold: !score.provisional },
				]
			: []),
		...(state
			? [{ text: capital(state.text), size: 11, fill: state.isWarning ? ink.seal : ink.faint }]
			: []),
		...(asOf === undefined ? [] : [{ text: asOf, size: 9, fill: ink.faint }]),
	];
}

function stateOf(
	{ lifecycle, score }: Assessment,
	locale: Locale,
): { text: string; isWarning: boolean } | undefined {
	const words = messages[locale].landscape.score;
	if (lifecycle === 'archived' || lifecycle === 'unavailable') {
		return { text: words.lifecycle[lifecycle].name, isWarning: true };
	}
	if (score?.health === undefined || score.health === null) {
		return { text: words.notScored, isWarning: false };
	}
	return score.provisional ? { text: words.provisional, isWarning: false } : undefined;
}

function titleOf({ name, assessment }: AssessedProject, locale: Locale, siteName: string): string {
	const { score, asOf } = assessment;
	const words = messages[locale].landscape.score;
	return words.badgeTitle({
		name: name[locale],
		site: siteName,
		health: score?.health?.toFixed(1),
		state: stateOf(assessment, locale)?.text,
		date: asOf && formatDate(asOf, locale),
	});
}

function draw(piece: Piece, x: number): { svg: string; width: number } {
	if ('strokes' in piece) return drawStrokes(piece.strokes, x);
	const { text, size, fill, bold = false } = piece;
	const width = round(textWidth(text, { size, bold, mono: false }));
	const weight = bold ? ' font-weight="700"' : '';
	return {
		width,
		svg: `<text x="${round(x)}" y="14" font-size="${size}"${weight} fill="${fill}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`,
	};
}

/** One for each dimension: as high as its score, on a faint one of full height; a dash is unknown. */
function drawStrokes(
	values: readonly (number | null)[],
	x: number,
): { svg: string; width: number } {
	const { top, bottom, step, width } = stroke;
	const at = (index: number): number => round(x + width / 2 + index * step);
	const rest = values.map((value, index) =>
		value === null ? `M${at(index)} ${bottom - 1}V${bottom}` : `M${at(index)} ${top}V${bottom}`,
	);
	const full = values.map((value, index) => {
		if (value === null) return '';
		return `M${at(index)} ${bottom}V${round(bottom - ((bottom - top) * value) / 100)}`;
	});
	const path = (d: readonly string[], color: string): string =>
		`<path d="${d.join('')}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
	return {
		width: (values.length - 1) * step + width,
		svg: path(rest, ink.line) + path(full, ink.full),
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
