import type { Root } from 'hast';
import type { ArticleImage } from '../../src/domain/wechat/article.ts';
import { type StyleName, styleNames } from '../../src/domain/wechat/style-names.ts';
import type { StyleSheet, WechatTheme } from '../../src/domain/wechat/theme.ts';
import type { DocumentContext } from '../../src/markdown/context.ts';
import { annotateDocument, readDocument } from '../../src/markdown/document.ts';
import { articleHtml } from '../../src/targets/wechat/article-html.ts';
import { toWechat, type WechatOptions } from '../../src/targets/wechat/to-wechat.ts';
import { documentContext, plainCode } from './markdown-fixture.ts';

// Every name has a style below.
const names = Object.fromEntries(styleNames.map((name) => [name, `x:${name}`])) as StyleSheet;

/** Styles that say their names: `style="x:codeTitle"`. */
export const namedTheme: WechatTheme = { en: names, zh: names };

/** The style of the theme as it stands in the HTML. */
export const styleOf = (name: StyleName): string => ` style="x:${name}"`;

/** A picture of an article with the fields that matter to a test. */
export function articleImage(own: Partial<ArticleImage> = {}): ArticleImage {
	return {
		file: 'images/a.png',
		type: 'image/png',
		width: 800,
		height: 400,
		bytes: 1000,
		sha256: 'ab',
		shownWidth: 400,
		from: 'a.png',
		changes: [],
		...own,
	};
}

interface ArticleCase {
	context?: Partial<DocumentContext>;
	options?: Partial<WechatOptions>;
	/** Between reading and rendering. */
	change?: (tree: Root) => void;
}

/** Markdown → HTML of an article, without what stands around its text; plain ink, no formulas. */
export function articleOf(source: string, { context, options, change }: ArticleCase = {}): string {
	const { file, locale, ...rest } = documentContext(context);
	const { tree: read } = readDocument(source, file, locale);
	const { tree } = annotateDocument(read, { file, locale, ...rest });
	change?.(tree);
	const { root } = toWechat(tree, {
		locale,
		theme: namedTheme,
		base: 'https://bimo.example/blog/a/',
		images: new Map(),
		math: () => undefined,
		code: [...plainCode(tree).values()],
		terms: new Map(),
		termMode: 'off',
		published: new Map(),
		...options,
	});
	const [body] = root.children;
	const children = body?.type === 'element' ? body.children : [];
	return articleHtml({ type: 'root', children });
}
