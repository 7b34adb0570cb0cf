import type { Issue } from '../../../domain/issue.ts';
import type { ArticleCover } from '../../../domain/wechat/article.ts';
import { contentFile } from '../../../store/content-file.ts';
import { makeCover } from '../../../store/wechat/cover.ts';
import type { ArticleMaker } from './article-maker.ts';
import type { ReadArticle } from './assemble.ts';

interface MadeCover {
	cover: ArticleCover | null;
	files: [file: string, bytes: Uint8Array][];
	issues: Issue[];
}

/** The author's cover, or one that is made from the title. */
export async function articleCover(
	{ document, data, facts, file, lineOf }: ReadArticle,
	{ maker, site, salt }: ArticleMaker & { salt: string },
): Promise<MadeCover> {
	const reference = data.wechat?.cover ?? data.cover;
	const line = lineOf(data.wechat?.cover ? 'wechat' : 'cover');
	const given = reference && givenCover(reference);
	function givenCover(name: string): { file: string; name: string } | undefined {
		const found = contentFile(name, document, maker.contentDir);
		return found === undefined ? undefined : { file: found, name: maker.nameOf(found) };
	}
	const made = await makeCover(
		{
			title: facts.title,
			siteName: site.name[document.locale],
			locale: document.locale,
			source: file,
			line,
			...(given ? { given } : {}),
		},
		{ store: maker.store, salt },
	);
	return {
		cover: made.cover,
		files: [[made.cover.image.file, made.file]],
		issues: made.issues,
	};
}
