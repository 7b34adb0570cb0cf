import { asStored, checkArticle, type SentArticle } from './check-article.ts';
import { Refusal } from './errors.ts';
import { isObject, needlessEscapes, postedObject, type Endpoint } from './request.ts';
import { sanitise } from './sanitise.ts';
import { newName, type Draft, type State, type StoredArticle } from './state.ts';

/** POST /cgi-bin/draft/add: `articles` is an array; the fake takes one article of the type news. */
export const addDraft: Endpoint = (state, request) => {
	const { articles } = postedObject(request);
	noteEscapes(state, request.body);
	const [sent, ...more] = Array.isArray(articles) ? (articles as unknown[]) : [];
	if (!isObject(sent) || more.length > 0) throw new Refusal(44003);
	const article = accept(state, sent);
	const mediaId = newName(state, 64);
	state.drafts.set(mediaId, { article, updates: 0, created: state.now, updated: state.now });
	return { media_id: mediaId, item: [] };
};

/** POST /cgi-bin/draft/update: `articles` is one object. */
export const updateDraft: Endpoint = (state, request) => {
	const { media_id, index, articles } = postedObject(request);
	noteEscapes(state, request.body);
	const draft = find(state, media_id);
	if (!isObject(articles)) throw new Refusal(40007);
	if (index !== 0) throw new Refusal(40114);
	draft.article = accept(state, articles);
	draft.updates += 1;
	draft.updated = state.now;
	return { errcode: 0, errmsg: 'ok' };
};

/** POST /cgi-bin/draft/get */
export const getDraft: Endpoint = (state, request) =>
	shown(state, find(state, postedObject(request)['media_id']));

/** POST /cgi-bin/draft/batchget: the newest first, at most 20 at a time. */
export const listDrafts: Endpoint = (state, request) => {
	const { offset, count, no_content } = postedObject(request);
	const fits = Number.isInteger(offset) && Number.isInteger(count);
	if (!fits || Number(count) < 1 || Number(count) > 20) throw new Refusal(47001);
	const all = [...state.drafts].sort(([, a], [, b]) => b.updated - a.updated);
	const part = all.slice(Number(offset), Number(offset) + Number(count));
	const item = part.map(([media_id, draft]) => {
		const content = shown(state, draft);
		if (no_content === 1) content.news_item = content.news_item.map(withoutContent);
		return { media_id, content, update_time: draft.updated };
	});
	return { total_count: all.length, item_count: item.length, item };
};

/** GET /cgi-bin/draft/count */
export const countDrafts: Endpoint = (state) => ({ total_count: state.drafts.size });

/** POST /cgi-bin/draft/delete */
export const deleteDraft: Endpoint = (state, request) => {
	const { media_id } = postedObject(request);
	find(state, media_id);
	state.drafts.delete(String(media_id));
	return { errcode: 0, errmsg: 'ok' };
};

function noteEscapes(state: State, body: Buffer): void {
	const escapes = needlessEscapes(body.toString());
	if (escapes.length > 0) state.complaints.push(`escaped characters: ${escapes.join(' ')}`);
}

function find(state: State, mediaId: unknown): Draft {
	const draft = typeof mediaId === 'string' ? state.drafts.get(mediaId) : undefined;
	if (!draft) throw new Refusal(40007);
	return draft;
}

function accept(state: State, sent: SentArticle): StoredArticle {
	if ((sent['article_type'] ?? 'news') !== 'news') throw new Refusal(45166);
	checkArticle(state, sent);
	const article = asStored(sent);
	const { html, removed } = sanitise(article.content, (url) => isIssued(state, url));
	state.filtered.push(...removed);
	return { ...article, content: html };
}

/** Whether a picture came from here; WeChat gives addresses with http and takes both. */
function isIssued({ images, materials }: State, url: string): boolean {
	const plain = (address: string) => address.replace(/^https?:/, '').replace(/[?#].*$/, '');
	const known = [...images.values(), ...materials.values()];
	return known.some((upload) => plain(upload.url) === plain(url));
}

type Shown = StoredArticle & { show_cover_pic: 0; url: string; thumb_url: string };

function shown(state: State, { article, created, updated }: Draft) {
	const news: Shown = {
		...article,
		show_cover_pic: 0,
		url: 'http://mp.weixin.qq.com/s?__biz=MzkwMDAwMDAwMA==&mid=100000001&idx=1&sn=0&chksm=0#rd',
		thumb_url: state.materials.get(article.thumb_media_id)?.url ?? '',
	};
	return { news_item: [news] as Partial<Shown>[], create_time: created, update_time: updated };
}

function withoutContent(news: Partial<Shown>): Partial<Shown> {
	const { content, ...rest } = news;
	return rest;
}
