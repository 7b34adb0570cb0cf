import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { Refusal } from './errors.ts';
import type { State, StoredArticle } from './state.ts';

/** What a client sends as an article. */
export type SentArticle = Record<string, unknown>;

/** Throws what WeChat refuses an article with; the order of the checks is ours. */
export function checkArticle(state: State, sent: SentArticle): void {
	const article = asStored(sent);
	checkTexts(state, article);
	checkContent(state, article.content);
	checkAddress(article.content_source_url);
	if (!state.materials.has(article.thumb_media_id)) throw new Refusal(40007);
	if (![article.pic_crop_235_1, article.pic_crop_1_1].every(isCrop)) throw new Refusal(53402);
	checkComments(state, sent);
}

/** The fields by name; what is no text is an empty one. */
export function asStored(sent: SentArticle): StoredArticle {
	const text = (name: keyof StoredArticle) => {
		const value = sent[name];
		return typeof value === 'string' ? value : '';
	};
	const content = text('content');
	return {
		title: text('title'),
		author: text('author'),
		digest: text('digest') || firstWords(content),
		content,
		content_source_url: text('content_source_url'),
		thumb_media_id: text('thumb_media_id'),
		need_open_comment: sent['need_open_comment'] === 1 ? 1 : 0,
		only_fans_can_comment: sent['only_fans_can_comment'] === 1 ? 1 : 0,
		pic_crop_235_1: text('pic_crop_235_1'),
		pic_crop_1_1: text('pic_crop_1_1'),
	};
}

/** Without a digest WeChat takes the first 54 characters of the text. */
const firstWords = (html: string) => [...textOf(html).trim()].slice(0, 54).join('');

const textOf = (html: string) => toString(fromHtml(html, { fragment: true }));

const length = (text: string) => [...text].length;

function checkTexts({ account }: State, { title, author, digest }: StoredArticle): void {
	if (title.trim() === '' || length(title) > account.limits.title) throw new Refusal(45003);
	if (length(author) > 16) throw new Refusal(45110);
	if (length(digest) > 128) throw new Refusal(45004);
}

function checkContent({ account }: State, content: string): void {
	if (content.trim() === '') throw new Refusal(44003);
	const counted = account.limits.content === 'html' ? content : textOf(content);
	const tooLong = length(counted) >= 20_000 || Buffer.byteLength(content) >= 1_048_576;
	if (tooLong) throw new Refusal(45002);
}

function checkAddress(address: string): void {
	if (address === '') return;
	const good = /^https?:\/\/[^\s/]/.test(address) && Buffer.byteLength(address) <= 1024;
	if (!good) throw new Refusal(41039);
}

/** `X1_Y1_X2_Y2`, fractions with at most six decimals, or nothing. */
function isCrop(crop: string): boolean {
	if (crop === '') return true;
	if (!/^(?:0|1|0\.\d{1,6})(?:_(?:0|1|0\.\d{1,6})){3}$/.test(crop)) return false;
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = crop.split('_').map(Number);
	return x1 < x2 && y1 < y2;
}

function checkComments({ account }: State, sent: SentArticle): void {
	const flags = [sent['need_open_comment'] ?? 0, sent['only_fans_can_comment'] ?? 0];
	if (!flags.every((flag) => flag === 0 || flag === 1)) throw new Refusal(47001);
	if (flags.includes(1) && !account.comments) throw new Refusal(88000);
}
