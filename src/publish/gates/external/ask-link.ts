import { errorCode } from '../../../domain/error-code.ts';
import { isPrivateHost } from '../../../domain/private-host.ts';
import type { Outcome } from './outcome.ts';

export interface AskOptions {
	fetch: typeof globalThis.fetch;
	/** Numeric addresses of a name; none where it is not known. */
	resolve: (hostname: string) => Promise<string[]>;
	/** Says who asks. */
	userAgent: string;
	timeoutMs: number;
	/** Ends the run. */
	signal: AbortSignal;
}

const mostRedirects = 5;

/**
 * Asks whether an address is there: HEAD, and GET where HEAD says no, as many servers know no HEAD.
 * Bodies are not read. Hosts inside one's own network are never asked, nor redirects to them: links
 * are content, and content may come from anybody. Never throws.
 */
export async function askLink(url: string, options: AskOptions): Promise<Outcome> {
	try {
		const head = await askOnce(url, 'HEAD', options);
		const isFinal = head.kind === 'good' || head.kind === 'later' || head.kind === 'not-asked';
		return isFinal ? head : await askOnce(url, 'GET', options);
	} catch (error) {
		if (options.signal.aborted) return { kind: 'not-asked', why: 'the run was ended' };
		return { kind: 'unsure', why: reasonOf(error, options.timeoutMs) };
	}
}

async function askOnce(url: string, method: string, options: AskOptions): Promise<Outcome> {
	let at = url;
	let movedTo: string | undefined;
	let permanent = true;
	for (let hop = 0; hop <= mostRedirects; hop++) {
		const refusal = await refusalOf(at, options);
		if (refusal) return { kind: 'not-asked', why: refusal };
		const response = await send(at, method, options);
		const location = redirectOf(response);
		if (location === undefined) return outcomeOf(response, movedTo);
		at = URL.parse(location, at)?.href ?? '';
		permanent &&= response.status === 301 || response.status === 308;
		if (permanent) movedTo = at;
	}
	return { kind: 'unsure', why: `more than ${mostRedirects} redirects` };
}

async function send(url: string, method: string, options: AskOptions): Promise<Response> {
	const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
	const headers = { 'user-agent': options.userAgent, accept: '*/*' };
	const response = await options.fetch(url, { method, redirect: 'manual', signal, headers });
	await response.body?.cancel();
	return response;
}

function redirectOf({ status, headers }: Response): string | undefined {
	return status >= 300 && status < 400 ? (headers.get('location') ?? undefined) : undefined;
}

function outcomeOf({ status, ok, headers }: Response, movedTo: string | undefined): Outcome {
	if (ok || status === 304) return { kind: 'good', ...(movedTo ? { movedTo } : {}) };
	if (status === 404 || status === 410) return { kind: 'gone', status };
	const wait = headers.get('retry-after');
	if (status === 429 || wait !== null) {
		const until = wait === null ? '' : `, and to wait (${wait.slice(0, 40)})`;
		return { kind: 'later', why: `it asked for fewer questions: ${status}${until}` };
	}
	return { kind: 'unsure', why: `the server said ${status}` };
}

async function refusalOf(address: string, { resolve }: AskOptions): Promise<string | undefined> {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) return 'it leads to no http or https address';
	if (url.username || url.password) return 'it holds a name or a password';
	if (isPrivateHost(url.hostname)) return `${url.hostname} is a private host`;
	const behind = (await resolve(url.hostname)).find(isPrivateHost);
	return behind && `${url.hostname} leads to the private host ${behind}`;
}

/** Fetch hides the reason in `cause`. */
function reasonOf(error: unknown, timeoutMs: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} seconds`;
	return `it cannot be reached (${errorCode(error.cause) ?? error.message})`;
}
