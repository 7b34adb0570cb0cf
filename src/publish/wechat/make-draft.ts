import { createHash } from 'node:crypto';
import type { ArticleBundle, ArticleImage, Comments } from '../../domain/wechat/article.ts';
import type { DraftArticle } from './draft-article.ts';
import { replacePictures } from './replace-pictures.ts';

type Flags = Pick<DraftArticle, 'need_open_comment' | 'only_fans_can_comment'>;

const commentFlags: Readonly<Record<Comments, Flags>> = {
	off: { need_open_comment: 0, only_fans_can_comment: 0 },
	everyone: { need_open_comment: 1, only_fans_can_comment: 0 },
	followers: { need_open_comment: 1, only_fans_can_comment: 1 },
};

/** What stands for pictures in a draft. */
interface DraftParts {
	addressOf: (image: ArticleImage) => string;
	/** Media id of the cover. */
	cover: string;
}

/** The draft of an article that has a cover and all its pictures. */
export function makeDraft({ html, meta }: ArticleBundle, parts: DraftParts): DraftArticle {
	const images = new Map(meta.images.map((image) => [image.file, image]));
	const { html: content } = replacePictures(html, (file) => {
		const image = images.get(file);
		return image && parts.addressOf(image);
	});
	const { title, author, digest, sourceUrl, comments, cover } = meta;
	return {
		article_type: 'news',
		title,
		author,
		digest,
		content,
		content_source_url: sourceUrl,
		thumb_media_id: parts.cover,
		...commentFlags[comments],
		pic_crop_235_1: cover?.crops['2.35:1'] ?? '',
		pic_crop_1_1: cover?.crops['1:1'] ?? '',
	};
}

/**
 * Digest of all that a draft is made from, without any call: pictures count by their bytes, not by
 * the addresses that WeChat gave them.
 */
export function digestOf(bundle: ArticleBundle): string {
	const draft = makeDraft(bundle, {
		addressOf: ({ sha256 }) => `sha256:${sha256}`,
		cover: bundle.meta.cover?.image.sha256 ?? '',
	});
	return createHash('sha256').update(JSON.stringify(draft)).digest('hex');
}
