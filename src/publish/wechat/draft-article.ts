import { z } from 'zod';

/** An article as `draft/add` and `draft/update` take it; all strings are sent as they are. */
export interface DraftArticle {
	article_type: 'news';
	title: string;
	author: string;
	digest: string;
	content: string;
	content_source_url: string;
	thumb_media_id: string;
	need_open_comment: 0 | 1;
	only_fans_can_comment: 0 | 1;
	/** `X1_Y1_X2_Y2`, fractions of the cover. */
	pic_crop_235_1: string;
	pic_crop_1_1: string;
}

/** An article as `draft/get` gives it back: what an account may not use may be missing. */
export const storedArticleSchema = z.object({
	title: z.string().optional(),
	author: z.string().optional(),
	digest: z.string().optional(),
	content: z.string().optional(),
	content_source_url: z.string().optional(),
	thumb_media_id: z.string().optional(),
	need_open_comment: z.number().optional(),
	only_fans_can_comment: z.number().optional(),
});

export type StoredArticle = z.infer<typeof storedArticleSchema>;
