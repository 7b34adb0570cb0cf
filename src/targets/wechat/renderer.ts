import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { ArticleImage } from '../../domain/wechat/article.ts';
import type { StyleSheet } from '../../domain/wechat/theme.ts';
import type { MathSvg } from '../../store/math-svg.ts';
import type { OtherPart } from './parts/part-view.ts';

/** What the functions for single blocks ask of the renderer. */
export interface Renderer {
	readonly locale: Locale;
	readonly style: StyleSheet;
	/** The picture that stands for an `<img>`, by its `src`; undefined: it could not be had. */
	image: (src: string) => ArticleImage | undefined;
	/** Undefined: it cannot be drawn, and its TeX has to do. */
	math: (tex: string, display: boolean) => MathSvg | undefined;
	/** Highlighted HTML of a `<code>` element with `data.code`: lines of text and `<span class="k">`. */
	code: (element: Element) => string;
	/** Flow content → `section`s, `p`s and the like; loose text becomes a paragraph. */
	blocks: (nodes: readonly ElementContent[]) => ElementContent[];
	/** Phrasing content → `span`s, `strong`s and the like. */
	inline: (nodes: readonly ElementContent[]) => ElementContent[];
	/** `[3]`: a mark that leads to a numbered note with this address; the same address, the same number. */
	linkNote: (url: string, title: string) => ElementContent[];
	/** `[3]` likewise for a footnote, by the id of its text. */
	footnote: (id: string) => ElementContent[];
	/** A term at its first use: its other name in brackets, its definition at the end. */
	term: (id: string, text: string, after: string) => ElementContent[];
	/** Where a link leads: absolute. Undefined: within the text, or nowhere. */
	address: (href: string) => string | undefined;
	/** The address on WeChat of a page of the site that was published there. */
	published: (url: string) => string | undefined;
	/** The other part of the text that a link within the text leads to. */
	otherPart: (href: string) => OtherPart | undefined;
}
