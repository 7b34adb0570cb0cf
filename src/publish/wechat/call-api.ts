import { errorCode } from '../../domain/error-code.ts';
import { type Again, type Asked, type Outcome, readAnswer } from './read-answer.ts';
import { WechatFault } from './fault.ts';

/** What all calls share. */
export interface Line {
	fetch: typeof globalThis.fetch;
	/** Without a slash at the end. */
	base: string;
	/** Waits so many milliseconds. */
	sleep: (ms: number) => Promise<void>;
	/** Hears why it takes longer. */
	onWait: (words: string) => void;
	/** Milliseconds, for every call. */
	timeoutMs?: number | undefined;
	hide: (text: string) => string;
}

/** One call of the API, always POST. */
export interface ApiCall<T> extends Asked<T> {
	/** Parameters of the address. */
	query: Readonly<Record<string, string>>;
	/** JSON as text, or a file. */
	body: string | FormData;
	/** False: when the answer is lost, asking again would make a second one. */
	repeatable: boolean;
}

/** Makes a call with the token of the run. */
export type Caller = <T>(call: ApiCall<T>) => Promise<T>;

// Milliseconds before the second, third and fourth try.
const waits: Readonly<Record<Again, readonly number[]>> = {
	soon: [1_000, 3_000, 9_000],
	nextMinute: [15_000, 30_000, 60_000],
};

// An upload takes a slow line a while; WeChat answers the others within seconds.
const patience = { json: 30_000, upload: 120_000 };

// The server was never reached, so nothing can have been done.
const neverSent =
	/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Makes a call, again where that can help; throws a `WechatFault`. */
export async function callApi<T>(call: ApiCall<T>, line: Line): Promise<T> {
	for (let attempt = 0; ; attempt++) {
		const outcome = await callOnce(call, line);
		if ('value' in outcome) return outcome.value;
		const { fault, again } = outcome;
		const wait = again && waits[again][attempt];
		if (wait === undefined || (fault.parts.maybeDone && !call.repeatable)) throw fault;
		line.onWait(`${fault.message}. Trying again in ${wait / 1000} s.`);
		await line.sleep(wait);
	}
}

async function callOnce<T>(call: ApiCall<T>, line: Line): Promise<Outcome<T>> {
	const { name, query, body } = call;
	const address = `${line.base}/cgi-bin/${name}?${new URLSearchParams(query).toString()}`;
	const isJson = typeof body === 'string';
	const ms = line.timeoutMs ?? (isJson ? patience.json : patience.upload);
	try {
		const response = await line.fetch(address.replace(/\?$/, ''), {
			method: 'POST',
			body,
			// A form brings its own type, with the boundary.
			...(isJson && { headers: { 'content-type': 'application/json; charset=utf-8' } }),
			// The address holds the token: it goes nowhere else.
			redirect: 'manual',
			signal: AbortSignal.timeout(ms),
		});
		const text = await response.text();
		if (response.status !== 200) return badStatus(call, response.status);
		return readAnswer(call, text, line.hide);
	} catch (error) {
		return unreachable(call, line.hide(reasonOf(error, ms)), neverSent.test(codeOf(error)));
	}
}

function badStatus<T>({ name, expected }: ApiCall<T>, status: number): Outcome<T> {
	const fault = new WechatFault({
		name: `http-${status}`,
		message: `Unexpected HTTP status ${status} from ${name}, expected 200 with ${expected}`,
		hint: 'WeChat answers 200 even to errors, so a proxy or a gateway may have spoken. Run the same command again later.',
		stops: true,
		maybeDone: status >= 500,
	});
	return { fault, again: status >= 500 || status === 429 ? 'soon' : undefined };
}

function unreachable<T>({ name }: ApiCall<T>, reason: string, isNeverSent: boolean): Outcome<T> {
	const fault = new WechatFault({
		name: 'unreachable',
		message: `Unexpected failure of ${name}, expected an answer: ${reason}`,
		hint: 'Check the network. Run the same command again: what was uploaded is kept, and nothing is made twice.',
		stops: true,
		maybeDone: !isNeverSent,
	});
	return { fault, again: 'soon' };
}

/** Fetch hides the reason in `cause`. */
function codeOf(error: unknown): string {
	return (error instanceof Error && errorCode(error.cause)) || '';
}

function reasonOf(error: unknown, ms: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer within ${ms / 1000} seconds`;
	return `the server cannot be reached (${codeOf(error) || error.message})`;
}
