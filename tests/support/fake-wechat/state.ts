import { createHash } from 'node:crypto';

/** The account that the fake plays. */
export interface Account {
	appId: string;
	secret: string;
	/** Addresses that may ask for a token; without it, all. */
	whitelist: readonly string[] | undefined;
	/** Whether articles may be commented on; without, 88000. */
	comments: boolean;
	limits: Limits;
}

/** Where the pages of WeChat are unclear, a test says which reading holds. */
export interface Limits {
	/** 32 by the pages of today; 64 in the editor and in older pages. */
	title: 32 | 64;
	/** Whether the 20,000 characters of content count its text or its HTML. */
	content: 'text' | 'html';
}

/** An uploaded picture or material. */
export interface Upload {
	url: string;
	filename: string;
	type: 'jpeg' | 'png' | 'gif' | 'bmp';
	bytes: number;
	sha256: string;
}

/** An article as the fake keeps it. */
export interface StoredArticle {
	title: string;
	author: string;
	digest: string;
	/** What the sanitiser left. */
	content: string;
	content_source_url: string;
	thumb_media_id: string;
	need_open_comment: 0 | 1;
	only_fans_can_comment: 0 | 1;
	pic_crop_235_1: string;
	pic_crop_1_1: string;
}

/** A draft in the box. */
export interface Draft {
	article: StoredArticle;
	/** How often it was updated. */
	updates: number;
	created: number;
	updated: number;
}

/** An access token and its last second. */
export interface Token {
	value: string;
	expires: number;
	/** The code it is refused with, once something else than its age ended it. */
	ended?: 40001 | 42001;
}

/** All that the fake knows. */
export interface State {
	account: Account;
	/** From where the client seems to call. */
	ip: string;
	/** Seconds since 1970, moved by tests alone. */
	now: number;
	tokens: Token[];
	/** When tokens were renewed by force. */
	forced: number[];
	/** Pictures for texts, by address. */
	images: Map<string, Upload>;
	/** Permanent material, by media_id. */
	materials: Map<string, Upload>;
	drafts: Map<string, Draft>;
	/** What the sanitiser took out, in order: `script`, `p[id]`, `img[src=https://…]`. */
	filtered: string[];
	/** What a client should not do though it is answered. */
	complaints: string[];
	/** Tells names apart. */
	counter: number;
}

/** The box of a new account, at a fixed moment. */
export function newState(account: Account): State {
	return {
		account,
		ip: '203.0.113.7',
		now: 1_790_000_000,
		tokens: [],
		forced: [],
		images: new Map(),
		materials: new Map(),
		drafts: new Map(),
		filtered: [],
		complaints: [],
		counter: 0,
	};
}

/** A name that nothing else has, of at most 86 characters, the same in each run. */
export function newName(state: State, length: number): string {
	state.counter += 1;
	return createHash('sha512')
		.update(`${state.account.appId} ${state.counter}`)
		.digest('base64url')
		.slice(0, length);
}
