import type { ArticleImage } from '../../domain/wechat/article.ts';
import { createAccessToken } from './access-token.ts';
import { isAllowedBase, officialBase } from './api-base.ts';
import { callApi, type Caller, type Line } from './call-api.ts';
import type { DraftArticle, StoredArticle } from './draft-article.ts';
import { draftCalls } from './draft-calls.ts';
import { hasCode } from './fault.ts';
import { createRedactor } from '../redact.ts';
import type { WechatSecrets } from './secrets.ts';
import { uploadCalls } from './upload-calls.ts';

export interface ClientOptions extends WechatSecrets {
	fetch: typeof globalThis.fetch;
	/** WeChat's own (default), or one on this machine. */
	baseUrl?: string;
	/** Waits so many milliseconds. */
	sleep?: (ms: number) => Promise<void>;
	/** Milliseconds until an answer is given up; default 30 s, and 120 s for an upload. */
	timeoutMs?: number;
	/** Hears why it takes longer, in words without secrets. */
	onWait?: (words: string) => void;
}

/** A picture on its way. */
export interface UploadFile {
	/** `flow-1a2b3c4d.png`: shown in the account's library. */
	name: string;
	type: ArticleImage['type'];
	bytes: Uint8Array;
}

/** A draft in the box, without its text. */
export interface DraftInBox {
	mediaId: string;
	articles: StoredArticle[];
}

/** The calls of WeChat's API that a push needs. Each may throw a `WechatFault`, and nothing else. */
export interface WechatClient {
	/** A JPEG or PNG below 1 MB, for texts; not counted in the account's library. */
	uploadPicture: (file: UploadFile) => Promise<{ url: string }>;
	/** A JPEG, PNG or GIF of at most 10 MB, into the account's library. */
	addMaterial: (file: UploadFile) => Promise<{ mediaId: string; url?: string | undefined }>;
	/** The media id of the new draft. */
	addDraft: (article: DraftArticle) => Promise<string>;
	updateDraft: (mediaId: string, article: DraftArticle) => Promise<void>;
	/** The articles of a draft. */
	getDraft: (mediaId: string) => Promise<StoredArticle[]>;
	/** The 20 drafts that were changed last. */
	listDrafts: () => Promise<DraftInBox[]>;
	/** Gives WeChat time to list what it has just taken. */
	settle: () => Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

// Longer than a list that is kept for readers lags behind, we hope: nobody documents it.
const settleMs = 3000;

// Not the latest token, no token of this account, too old.
const staleToken = [40001, 40014, 42001];

/** A client for one account and one run. Secret and token are in no message and in no error. */
export function createClient({ appId, secret, fetch, ...options }: ClientOptions): WechatClient {
	const base = (options.baseUrl ?? officialBase).replace(/\/$/, '');
	if (!isAllowedBase(base)) throw new Error('The base of the API must be WeChat’s or loopback');
	const redactor = createRedactor([secret]);
	const { sleep = pause, onWait = () => undefined, timeoutMs } = options;
	const line: Line = { fetch, base, sleep, onWait, timeoutMs, hide: redactor.hide };
	const token = createAccessToken({ appId, secret }, line, redactor);

	const call: Caller = async (request) => {
		const ask = (access_token: string) =>
			callApi({ ...request, query: { access_token, ...request.query } }, line);
		const used = await token.get();
		try {
			return await ask(used);
		} catch (error) {
			if (!hasCode(error, ...staleToken)) throw error;
			return ask(await token.renew(used));
		}
	};
	return { ...uploadCalls(call), ...draftCalls(call), settle: () => sleep(settleMs) };
}
