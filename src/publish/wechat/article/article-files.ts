import type { Root } from 'hast';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleBundle } from '../../../domain/wechat/article.ts';
import { articleHtml } from '../../../targets/wechat/article-html.ts';
import { toDark } from '../../../targets/wechat/dark-tree.ts';
import { previewHtml } from '../../../targets/wechat/preview/preview-html.ts';

interface ArticleSurroundings {
	/** The article's tree. */
	root: Root;
	issues: readonly Issue[];
	/** Of pictures that are on WeChat already. */
	addresses?: ReadonlyMap<string, string> | undefined;
}

/** All files of an article's folder, by name. */
export function articleFiles(
	{ html, meta, files }: ArticleBundle,
	{ root, issues, addresses = new Map() }: ArticleSurroundings,
): Map<string, string | Uint8Array> {
	const darkHtml = articleHtml(toDark(root));
	const types = new Map(meta.images.map(({ file, type }) => [file, type]));
	const images = Object.fromEntries(
		[...files]
			.filter(([file]) => types.has(file))
			.map(([file, bytes]) => [file, addresses.get(file) ?? dataUri(bytes, types.get(file) ?? '')]),
	);
	const { locale } = meta;
	return new Map<string, string | Uint8Array>([
		['article.html', `${html}\n`],
		['article.json', `${JSON.stringify({ ...meta, issues }, undefined, '\t')}\n`],
		['preview.html', previewHtml({ html, darkHtml, meta, images, issues, locale })],
		...files,
	]);
}

function dataUri(bytes: Uint8Array, type: string): string {
	return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
