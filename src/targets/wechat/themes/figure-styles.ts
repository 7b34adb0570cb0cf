import type { Cut, Styles } from './tokens.ts';

type FigureName =
	| 'figure'
	| 'image'
	| 'imageInline'
	| 'caption'
	| 'captionLabel'
	| 'diagram'
	| 'failed'
	| 'tableScroll'
	| 'table'
	| 'th'
	| 'td'
	| 'tdEven'
	| 'mathBlock'
	| 'mathNumber'
	| 'tex';

/** Pictures, tables and formulas. */
export function figureStyles({ tokens, locale, text, below }: Cut): Styles<FigureName> {
	const { ink, soft, accent, line, wash, size, gap, lead } = tokens;
	const picture = 'max-width:100%;height:auto;vertical-align:middle';
	const cell = `padding:8px 12px;border:1px solid ${line};${text(14, 1.6, ink)};text-align:left`;
	return {
		figure: `${below(gap)};text-align:center`,
		image: picture,
		imageInline: picture,
		caption: `${below(gap)};padding:8px 0 0;${text(13, 1.6, soft)};text-align:center`,
		captionLabel: `font-weight:bold;color:${accent}`,
		diagram: picture,
		// It may stand in a line, where a box would lie over its neighbours.
		failed: `display:block;${below(gap)};padding:12px 14px;border:1px dashed ${soft};${text(14, 1.6, soft)}`,
		tableScroll: `${below(gap)};overflow-x:auto`,
		table: 'width:100%;border-collapse:collapse',
		// A narrow phone would set Han one above the other without it.
		th: `min-width:64px;${cell};font-weight:bold;background-color:${wash}`,
		td: cell,
		tdEven: `${cell};background-color:${wash}`,
		mathBlock: `${below(gap)};overflow-x:auto;${text(size, lead[locale], ink)};text-align:center`,
		mathNumber: `font-size:14px;color:${soft}`,
		tex: `font-size:14px;color:${ink}`,
	};
}
