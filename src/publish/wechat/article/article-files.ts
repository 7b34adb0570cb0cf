import type { ArticleBundle } from '../../../domain/wechat/article.ts';
import { articlePreview } from './article-preview.ts';

/** All files of an article's folder, by name. */
export function articleFiles(
	bundle: ArticleBundle,
	around: Parameters<typeof articlePreview>[1],
): Map<string, string | Uint8Array> {
	const { html, meta, files } = bundle;
	return new Map<string, string | Uint8Array>([
		['article.html', `${html}\n`],
		['article.json', `${JSON.stringify({ ...meta, issues: around.issues }, undefined, '\t')}\n`],
		['preview.html', articlePreview(bundle, around)],
		...files,
	]);
}
