import type { Element, ElementContent } from 'hast';
import type { ArticleImage } from '../../domain/wechat/article.ts';
import type { StyleSheet } from '../../domain/wechat/theme.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { MathSvg } from '../../store/math-svg.ts';

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
	/** The address that the article shows for a link: absolute. Undefined: it leads within the text. */
	address: (href: string) => string | undefined;
}
