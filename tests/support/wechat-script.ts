import { createClient, type WechatClient } from '../../src/publish/wechat/client.ts';

export const appId = 'wx0123456789abcdef';
export const secret = 'the+secret/of=the"account';
export const token = '98_the-token/of+this=run';

/** A call as a scripted WeChat saw it. */
export interface SeenCall {
	/** `draft/add` */
	name: string;
	query: Record<string, string>;
	type: string | undefined;
	/** The text of a JSON body. */
	text: string;
	/** The object of a JSON body. */
	json: Record<string, unknown>;
	form: FormData | undefined;
	redirect: RequestRedirect | undefined;
}

/** An answer: an object as JSON, a text as it is, a status, an error to throw, or a function. */
export type Answer = object | string | number | Error | ((call: SeenCall) => object);

/** Answers of a WeChat where all goes well. */
const good: Readonly<Record<string, Answer>> = {
	stable_token: { access_token: token, expires_in: 7200 },
	'media/uploadimg': ({ form }: SeenCall) => ({
		url: `http://mmbiz.qpic.cn/mmbiz_png/${nameIn(form)}/0?wx_fmt=png&from=appmsg`,
		errcode: 0,
		errmsg: 'ok',
	}),
	'material/add_material': ({ form }: SeenCall) => ({
		media_id: `id-of-${nameIn(form)}`,
		url: `http://mmbiz.qpic.cn/mmbiz_gif/${nameIn(form)}/0?wx_fmt=gif`,
		item: [],
	}),
	'draft/add': { media_id: 'draft-1' },
	'draft/update': { errcode: 0, errmsg: 'ok' },
	'draft/get': { news_item: [{}] },
	'draft/batchget': { total_count: 0, item_count: 0, item: [] },
};

function nameIn(form: FormData | undefined): string {
	const file = form?.get('media');
	return file instanceof File ? file.name : 'nothing';
}

/** A WeChat that answers by a script: for each call, one answer after the other, then good ones. */
export interface Script {
	fetch: typeof globalThis.fetch;
	calls: SeenCall[];
	/** Names of the calls, in order. */
	names: () => string[];
	/** Milliseconds that the client waited. */
	waits: number[];
	/** What it said while it waited. */
	told: string[];
	client: WechatClient;
}

export function script(answers: Record<string, Answer[]> = {}): Script {
	const calls: SeenCall[] = [];
	const queues = new Map(Object.entries(answers).map(([name, list]) => [name, [...list]]));
	const fetch: typeof globalThis.fetch = async (input, init) => {
		// The client passes addresses as text.
		const url = new URL(input as string);
		const text = typeof init?.body === 'string' ? init.body : '';
		const call: SeenCall = {
			name: url.pathname.replace('/cgi-bin/', ''),
			query: Object.fromEntries(url.searchParams),
			type: new Headers(init?.headers).get('content-type') ?? undefined,
			text,
			json: (text ? JSON.parse(text) : {}) as Record<string, unknown>,
			form: init?.body instanceof FormData ? init.body : undefined,
			redirect: init?.redirect,
		};
		calls.push(call);
		const answer = queues.get(call.name)?.shift() ?? good[call.name] ?? 404;
		await Promise.resolve();
		return respond(answer, call);
	};
	const waits: number[] = [];
	const told: string[] = [];
	const client = createClient({
		appId,
		secret,
		fetch,
		sleep: (ms) => {
			waits.push(ms);
			return Promise.resolve();
		},
		onWait: (words) => told.push(words),
	});
	return { fetch, calls, names: () => calls.map(({ name }) => name), waits, told, client };
}

function respond(answer: Answer, call: SeenCall): Response {
	if (answer instanceof Error) throw answer;
	if (typeof answer === 'number') return new Response('oops', { status: answer });
	// WeChat says so of its JSON, too.
	const headers = { 'content-type': 'text/plain' };
	if (typeof answer === 'string') return new Response(answer, { headers });
	const value =
		typeof answer === 'function' ? (answer as (call: SeenCall) => object)(call) : answer;
	return new Response(JSON.stringify(value), { headers });
}

/** An answer with an error code, worded as WeChat words it. */
export function refusal(errcode: number, errmsg = 'no'): object {
	return { errcode, errmsg: `${errmsg} hint: [abc] rid: 0123` };
}

/** What `fetch` throws when a connection fails. */
export function broken(code: string): Error {
	return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
