import { z } from 'zod';
import { errorCode } from '../../../domain/error-code.ts';
import type { Line } from './line.ts';

/** What a call came to. */
export type Reply =
	| { kind: 'answer'; status: number; body: unknown; headers: Headers }
	/** A limit was met: not again before `until` (milliseconds), where GitHub says when. */
	| { kind: 'limited'; until: number | undefined; reason: string }
	/** The token was refused. */
	| { kind: 'refused' }
	/** No answer that can be read; `isServer`: the server said itself that it failed. */
	| { kind: 'broken'; isServer: boolean; reason: string };

/** A call of the API; an `address` is absolute. */
export interface Request {
	address: string;
	/** Of a POST. */
	body?: string;
	/** False: the token stays here. */
	signed?: boolean;
}

const userAgent = 'bimo-landscape';

/**
 * Makes one call, without a second try. Redirects are never followed here: whoever follows one
 * decides whether the token may go there.
 */
export async function send(request: Request, line: Line): Promise<Reply> {
	const { address, body, signed = true } = request;
	try {
		const response = await line.fetch(address, {
			method: body === undefined ? 'GET' : 'POST',
			...(body !== undefined && { body }),
			headers: {
				accept: 'application/vnd.github+json',
				'user-agent': userAgent,
				...(body !== undefined && { 'content-type': 'application/json' }),
				...(signed && { authorization: `Bearer ${line.token}` }),
			},
			redirect: 'manual',
			signal: AbortSignal.timeout(line.timeoutMs),
		});
		const { status, headers } = response;
		return readReply({ status, headers, text: await response.text() }, line.now());
	} catch (error) {
		return { kind: 'broken', isServer: false, reason: reasonOf(error, line.timeoutMs) };
	}
}

interface Answer {
	status: number;
	headers: Headers;
	text: string;
}

function readReply({ status, headers, text }: Answer, now: number): Reply {
	const body = parse(text);
	if (status === 401) return { kind: 'refused' };
	if (isLimited({ status, headers, text }, body)) {
		return { kind: 'limited', until: untilOf(headers, now), reason: `HTTP status ${status}` };
	}
	if (status >= 500) return { kind: 'broken', isServer: true, reason: `HTTP status ${status}` };
	if (body === undefined && text.trim() !== '') {
		const found = /^\s*</.test(text) ? 'HTML' : 'JSON that is cut off';
		return { kind: 'broken', isServer: false, reason: `${found} in place of an answer` };
	}
	return { kind: 'answer', status, body, headers };
}

const saidLimit = /secondary rate limit|RATE_LIMITED|abuse detection/i;

/**
 * Limits come with 403 or 429; those of GraphQL also with 200 and an error in the answer.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function isLimited({ status, headers, text }: Answer, body: unknown): boolean {
	if (status === 429) return true;
	const isSpent = headers.get('x-ratelimit-remaining') === '0';
	if (status === 403) return headers.has('retry-after') || isSpent || saidLimit.test(text);
	// Only in its errors: a README may speak of limits, too.
	const errors = errorList.safeParse(body);
	return (
		status === 200 && errors.success && saidLimit.test(JSON.stringify(errors.data.errors ?? []))
	);
}

const errorList = z.object({
	errors: z
		.array(z.object({ type: z.string().optional(), message: z.string().optional() }))
		.optional(),
});

/** `retry-after` is in seconds from now, `x-ratelimit-reset` a moment in seconds since 1970. */
function untilOf(headers: Headers, now: number): number | undefined {
	const seconds = headers.get('retry-after');
	if (seconds !== null && /^\d+$/.test(seconds)) return now + Number(seconds) * 1000;
	const reset = headers.get('x-ratelimit-reset');
	return reset !== null && /^\d+$/.test(reset) ? Number(reset) * 1000 : undefined;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function reasonOf(error: unknown, ms: number): string {
	if (!(error instanceof Error)) return 'no answer';
	if (error.name === 'TimeoutError') return `no answer within ${ms / 1000} seconds`;
	// Words of `fetch` may hold what was sent; codes such as ECONNRESET do not.
	return `no connection (${errorCode(error.cause) ?? errorCode(error) ?? 'network'})`;
}
