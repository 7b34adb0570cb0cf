import { z } from 'zod';
import type { Caller } from './call-api.ts';
import type { WechatClient } from './client.ts';
import { storedArticleSchema } from './draft-article.ts';
import { mediaId } from './given-names.ts';

const articles = z.array(storedArticleSchema);
const added = z.object({ media_id: mediaId });
const kept = z.object({ news_item: articles });
const box = z.object({ item: z.array(z.object({ media_id: mediaId, content: kept })) });

type DraftCalls = Pick<WechatClient, 'addDraft' | 'updateDraft' | 'getDraft' | 'listDrafts'>;

/** The calls on drafts. There is none that publishes. */
export function draftCalls(call: Caller): DraftCalls {
	const ask = <T>(name: string, expected: string, answer: z.ZodType<T>, body: object) => {
		// A second draft/add makes a second draft.
		const repeatable = name !== 'draft/add';
		return call({ name, expected, answer, query: {}, body: jsonOf(body), repeatable });
	};
	return {
		addDraft: async (article) =>
			(await ask('draft/add', 'a media id', added, { articles: [article] })).media_id,
		updateDraft: async (media_id, article) => {
			// One object here, where draft/add takes a list.
			const body = { media_id, index: 0, articles: article };
			await ask('draft/update', 'success', z.object({}), body);
		},
		getDraft: async (media_id) =>
			(await ask('draft/get', 'the draft', kept, { media_id })).news_item,
		listDrafts: async () => {
			const body = { offset: 0, count: 20, no_content: 1 };
			const { item } = await ask('draft/batchget', 'the latest drafts', box, body);
			return item.map(({ media_id, content }) => ({
				mediaId: media_id,
				articles: content.news_item,
			}));
		},
	};
}

/** JSON as WeChat wants it: every character as itself. Half a surrogate pair would be escaped. */
function jsonOf(value: object): string {
	return JSON.stringify(value, (_, each: unknown) =>
		typeof each === 'string' ? each.toWellFormed() : each,
	);
}
