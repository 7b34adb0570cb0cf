import type { Cut, Styles } from './tokens.ts';

type HeadingName = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
type PhraseName =
	| 'strong'
	| 'em'
	| 'emHan'
	| 'del'
	| 'ins'
	| 'mark'
	| 'sup'
	| 'sub'
	| 'small'
	| 'kbd'
	| 'abbr'
	| 'code'
	| 'link'
	| 'linkText'
	| 'ref'
	| 'termOther';

function headings({ tokens, text, below }: Cut): Styles<HeadingName> {
	const { ink, soft, accent, line, gap } = tokens;
	return {
		h2: `${below(gap)};padding:24px 0 8px;border-bottom:1px solid ${line};${text(21, 1.4, ink)};font-weight:bold`,
		h3: `${below(gap - 4)};padding:12px 0 0;${text(18, 1.45, accent)};font-weight:bold`,
		h4: `${below(gap - 6)};padding:8px 0 0;${text(16, 1.5, ink)};font-weight:bold`,
		h5: `${below(gap - 8)};${text(15, 1.5, accent)};font-weight:bold`,
		h6: `${below(gap - 8)};${text(15, 1.5, soft)};font-weight:bold`,
	};
}

function phrases({ tokens }: Cut): Styles<PhraseName> {
	const { ink, soft, accent, line, codeGround, marker } = tokens;
	return {
		strong: 'font-weight:bold',
		em: 'font-style:italic',
		// Han letters have no italics, and not every reader draws emphasis dots.
		emHan: `font-style:normal;border-bottom:2px dotted ${accent}`,
		del: `color:${soft};text-decoration:line-through`,
		ins: 'text-decoration:underline',
		mark: `padding:1px 2px;background-color:${marker}`,
		sup: 'font-size:12px;line-height:1;vertical-align:super',
		sub: 'font-size:12px;line-height:1;vertical-align:sub',
		small: 'font-size:13px',
		kbd: `padding:1px 6px;border:1px solid ${line};border-bottom-width:2px;border-radius:4px;font-size:14px;color:${ink}`,
		abbr: `border-bottom:1px dotted ${soft}`,
		code: `padding:2px 5px;border-radius:3px;background-color:${codeGround};font-size:14px;color:${accent}`,
		link: `color:${accent};text-decoration:underline`,
		linkText: `color:${accent}`,
		ref: `font-size:12px;line-height:1;vertical-align:super;color:${accent}`,
		termOther: `color:${soft}`,
	};
}

/** Body, headings, phrases and what parts them. */
export function textStyles(
	cut: Cut,
): Styles<'body' | 'p' | 'hr' | 'blockquote'> & Styles<HeadingName> & Styles<PhraseName> {
	const { tokens, locale, text, below } = cut;
	const { ink, line, size, gap, lead } = tokens;
	const body = text(size, lead[locale], ink);
	// WeChat's page spaces all letters, which suits Han only.
	const spacing = `letter-spacing:${locale === 'zh' ? '0.5px' : '0'}`;
	return {
		// WeChat's page would run both edges even, and tear lines apart round long Latin words.
		body: `${body};${spacing};text-align:left;overflow-wrap:break-word`,
		p: `${below(gap)};${body}`,
		...headings(cut),
		...phrases(cut),
		hr: `${below(gap + 4)};border:0;border-top:1px solid ${line}`,
		blockquote: `${below(gap)};padding:2px 0 1px 16px;border-left:3px solid ${line}`,
	};
}
