import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { messages } from '../../../domain/i18n/messages.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleCover } from '../../../domain/wechat/article.ts';
import { contentFile } from '../../../store/content-file.ts';
import { coverDigest } from '../../../store/pipeline-digest.ts';
import { makeCover } from '../../../store/wechat/cover.ts';
import type { ArticleMaker } from './article-maker.ts';
import type { ReadArticle } from './read-article.ts';

interface MadeCover {
	cover: ArticleCover;
	files: [file: string, bytes: Uint8Array][];
	issues: Issue[];
}

/** The author's cover, or one that is made from the title of the article. */
export async function articleCover(
	article: ReadArticle,
	title: string,
	tools: ArticleMaker,
): Promise<MadeCover> {
	const { document, file } = article;
	const { site, root } = tools;
	const { locale } = document;
	const {
		cover,
		file: bytes,
		issues,
	} = await makeCover(
		{
			title,
			siteName: site.name[locale],
			locale,
			kicker: document.kind === 'blog' ? messages[locale].writing : undefined,
			given: givenCover(article, tools),
		},
		{
			store: tools.maker.store,
			salt: coverDigest(root),
			file,
			mark: await readFile(path.join(root, 'public', 'favicon.svg'), 'utf8').catch(() => undefined),
		},
	);
	return {
		cover,
		files: [[cover.image.file, bytes]],
		issues: [...issues, ...strangeCover(article, tools)],
	};
}

/** A picture beside the text; one from elsewhere on the machine is none. */
function givenCover(article: ReadArticle, { maker }: ArticleMaker) {
	const { document, data } = article;
	const reference = data.wechat?.cover ?? data.cover;
	if (reference === undefined) return undefined;
	const file = contentFile(reference, document, maker.contentDir);
	return file === undefined ? undefined : { file, name: maker.nameOf(file), line: lineOf(article) };
}

const lineOf = ({ data, lineOf: of }: ReadArticle): number =>
	of(data.wechat?.cover ? 'wechat' : 'cover');

function strangeCover(article: ReadArticle, tools: ArticleMaker): Issue[] {
	const { data, file } = article;
	const reference = data.wechat?.cover ?? data.cover;
	if (reference === undefined || givenCover(article, tools)) return [];
	return [
		{
			code: 'wechat/I3',
			severity: 'error',
			message: `Unexpected cover \`${reference}\`, expected a picture in the content folder`,
			hint: 'Put the picture beside the text. Until then a card with the title stands in.',
			file,
			line: lineOf(article),
			column: 1,
		},
	];
}
