import type { Root } from 'hast';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleBundle } from '../../../domain/wechat/article.ts';
import { articleHtml } from '../../../targets/wechat/article-html.ts';
import { toDark } from '../../../targets/wechat/dark-tree.ts';
import { previewHtml } from '../../../targets/wechat/preview/preview-html.ts';
import type { ArticleMaker } from './article-maker.ts';

interface PreviewOptions {
	/** The article's tree. */
	root: Root;
	issues: readonly Issue[];
	/** For the name of the account, and its limits. */
	tools: Pick<ArticleMaker, 'site' | 'config'>;
	/** Of pictures that are on WeChat already, by `file`. */
	addresses?: ReadonlyMap<string, string> | undefined;
	/** Address of a stream of events, with each of which the page reads itself anew. */
	live?: string;
	/** Addresses of the previews of all parts, where it is one of several. */
	parts?: readonly string[];
}

/** The page that shows an article as on a phone: one file, with all its pictures. */
export function articlePreview(
	{ html, meta, files }: ArticleBundle,
	{ root, issues, tools, addresses = new Map(), live, parts }: PreviewOptions,
): string {
	const all = meta.cover ? [...meta.images, meta.cover.image] : meta.images;
	const images = Object.fromEntries(
		all.map(({ file, type }) => [file, addresses.get(file) ?? dataUri(files.get(file), type)]),
	);
	const darkHtml = articleHtml(toDark(root));
	const { locale } = meta;
	const account = tools.site.name[locale];
	const { titleLimit } = tools.config;
	const given = { html, darkHtml, meta, images, issues, locale, account, titleLimit };
	return previewHtml({ ...given, live, parts });
}

function dataUri(bytes: Uint8Array = new Uint8Array(), type: string): string {
	return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
