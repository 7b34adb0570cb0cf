import type { Element, ElementContent, Root } from 'hast';
import type { Locale } from '../../domain/i18n/locale.ts';
import { plainEdits } from '../../domain/text/han-spacing.ts';
import type { ArticleImage } from '../../domain/wechat/article.ts';
import type { TermMode } from '../../domain/wechat/term-modes.ts';
import type { WechatTheme } from '../../domain/wechat/theme.ts';
import { cloneTree } from '../../markdown/clone-tree.ts';
import { spaceHan } from '../../markdown/typography/space-han.ts';
import { visit } from '../../markdown/visit.ts';
import type { MathSvg } from '../../store/math-svg.ts';
import type { ArticleTree } from './article-tree.ts';
import { renderBlocks } from './blocks.ts';
import { added, styled } from './elements.ts';
import { renderInline } from './inline.ts';
import { Notes } from './notes.ts';
import { lineAfter, lineBefore } from './parts/part-lines.ts';
import { otherPart } from './parts/other-part.ts';
import type { PartView } from './parts/part-view.ts';
import type { Renderer } from './renderer.ts';
import { type TermNote, TermNotes } from './term-notes.ts';

/** All that an article needs beside the tree of its text. */
export interface WechatOptions {
	locale: Locale;
	theme: WechatTheme;
	/** Address of the document on the site: relative links start there. */
	base: string;
	/** By the `src` of the `<img>`; of a diagram, by `/_img/<png>`. */
	images: ReadonlyMap<string, ArticleImage>;
	/** Undefined: the formula cannot be drawn. */
	math: (tex: string, display: boolean) => MathSvg | undefined;
	/** Highlighted HTML of every `<code>` with `data.code`, in reading order. */
	code: readonly string[];
	/** By the id of the term. */
	terms: ReadonlyMap<string, TermNote>;
	termMode: TermMode;
	/** Addresses on WeChat of what was published there, by absolute address on the site. */
	published: ReadonlyMap<string, string>;
	/** The text is one of several; absent: it is whole. */
	part?: PartView | undefined;
}

/** Annotated tree → article for WeChat: sections with inline styles, and nothing that needs more. */
export function toWechat(tree: Root, options: WechatOptions): ArticleTree {
	const copy = cloneTree(tree);
	spaceHan(copy, plainEdits);
	const notes = new Notes(copy);
	const terms = new TermNotes(options.terms, options.termMode);
	const wechat = rendererOf(options, { notes, terms, code: codeOf(copy, options.code) });
	const children = copy.children.filter((node): node is ElementContent => node.type !== 'doctype');
	const text = wechat.blocks(children);
	const { part } = options;
	const whole = part ? [...lineBefore(part, wechat), ...text, ...lineAfter(part, wechat)] : text;
	// Footnotes may use terms, which come after them.
	const end = notes.render(wechat);
	const body = styled('section', wechat.style.body, [...whole, ...end, ...terms.render(wechat)]);
	return {
		root: { type: 'root', children: [body] },
		notes: notes.count,
		terms: terms.count,
		ends: new Map([...notes.rows, ...terms.rows]),
	};
}

interface Parts {
	notes: Notes;
	terms: TermNotes;
	code: ReadonlyMap<Element, string>;
}

function rendererOf(options: WechatOptions, { notes, terms, code }: Parts): Renderer {
	const { locale, theme, images, published, base } = options;
	const style = theme[locale];
	const mark = (number: number): ElementContent[] => [
		styled('sup', style.ref, [added(`[${number}]`)]),
	];
	const wechat: Renderer = {
		locale,
		style,
		image: (src) => images.get(src),
		math: options.math,
		code: (node) => code.get(node) ?? '',
		blocks: (nodes) => renderBlocks(nodes, wechat),
		inline: (nodes) => renderInline(nodes, wechat),
		linkNote: (url, title) => mark(notes.link(url, title)),
		footnote: (id) => {
			const number = notes.footnote(id);
			return number === undefined ? [] : mark(number);
		},
		term: (id, text, after) => terms.use(id, { text, after, wechat }),
		address: (href) => addressOf(href, base),
		published: (url) => published.get(url.replace(/#.*$/s, '')),
		otherPart: (href) => options.part && otherPart(href, options.part),
	};
	return wechat;
}

function addressOf(href: string, base: string): string | undefined {
	if (href === '' || href.startsWith('#')) return undefined;
	const url = URL.parse(href, base);
	if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) return undefined;
	return /^https?:$/.test(url.protocol) ? readable(url.href) : url.href.replace(/^\w+:/, '');
}

/** Han in an address as Han: a reader may have to copy it. */
function readable(href: string): string {
	return href.replace(/(?:%[\dA-F]{2})+/gi, (escapes) => {
		try {
			const text = decodeURIComponent(escapes);
			return /^[\p{L}\p{M}]+$/u.test(text) ? text : escapes;
		} catch {
			return escapes;
		}
	});
}

/** The copy has the same shape, so its n-th code is the n-th of the tree. */
function codeOf(tree: Root, highlighted: readonly string[]): Map<Element, string> {
	const code = new Map<Element, string>();
	visit(tree, 'element', (node) => {
		if (node.data?.code) code.set(node, highlighted[code.size] ?? '');
	});
	return code;
}
