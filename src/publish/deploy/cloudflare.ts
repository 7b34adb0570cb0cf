import { z } from 'zod';
import { errorCode } from '../../domain/error-code.ts';
import type { Issue } from '../../domain/issue.ts';
import type { CloudflareAccess } from './environment.ts';
import { deployError } from './issue-of.ts';

/** What all calls share. */
export interface CloudflareLine extends CloudflareAccess {
	fetch: typeof globalThis.fetch;
	/** Waits so many milliseconds. */
	sleep: (ms: number) => Promise<void>;
	/** Milliseconds for one answer. */
	timeoutMs: number;
	hide: (text: string) => string;
}

/** A call that came to nothing; its words hold no secret. */
export interface CloudflareFault {
	/** `unreachable`, `unreadable`, `http-502`, or Cloudflare's own code, `api-8000007`. */
	name: string;
	/** Of HTTP; undefined: no answer came. */
	status?: number;
	message: string;
	hint: string;
	/** Asking again may help. */
	passing: boolean;
}

/** A fault among the other issues. */
export function faultIssue({ name, message, hint }: CloudflareFault): Issue {
	return deployError({ name, message, hint, file: 'Cloudflare' });
}

/** What a call came to. */
export type CloudflareAnswer<T> = { value: T } | { fault: CloudflareFault };

interface Question<T> {
	/** Below the account: `/pages/projects/bimo`. */
	path: string;
	/** What the answer should hold, in words. */
	expected: string;
	result: z.ZodType<T>;
}

const envelope = z.looseObject({
	success: z.boolean(),
	errors: z.array(z.looseObject({ code: z.number(), message: z.string() })).default([]),
	result: z.unknown(),
});

// Milliseconds before the second and the third try.
const waits = [1_000, 3_000];

/** Asks Cloudflare's API for something, again where that can help; changes nothing there. */
export async function askCloudflare<T>(
	question: Question<T>,
	line: CloudflareLine,
): Promise<CloudflareAnswer<T>> {
	for (let attempt = 0; ; attempt++) {
		const answer = await askOnce(question, line);
		const wait = waits[attempt];
		if ('value' in answer || !answer.fault.passing || wait === undefined) return answer;
		await line.sleep(wait);
	}
}

async function askOnce<T>(
	question: Question<T>,
	line: CloudflareLine,
): Promise<CloudflareAnswer<T>> {
	try {
		const response = await line.fetch(
			`${line.base}/accounts/${encodeURIComponent(line.account)}${question.path}`,
			{
				headers: { authorization: `Bearer ${line.token}`, accept: 'application/json' },
				// The token goes nowhere else.
				redirect: 'manual',
				signal: AbortSignal.timeout(line.timeoutMs),
			},
		);
		return readAnswer(question, { status: response.status, text: await response.text() }, line);
	} catch (error) {
		return { fault: unreachable(line.hide(reasonOf(error, line.timeoutMs))) };
	}
}

interface Heard {
	status: number;
	text: string;
}

function readAnswer<T>(
	{ expected, result }: Question<T>,
	{ status, text }: Heard,
	{ hide }: CloudflareLine,
): CloudflareAnswer<T> {
	const { data } = envelope.safeParse(parse(text));
	if (!data || status >= 500) return { fault: notAnAnswer(status, expected) };
	if (!data.success) {
		const [{ code, message } = { code: 0, message: 'nothing' }] = data.errors;
		return { fault: refused({ code, status, said: hide(message).slice(0, 300) }, expected) };
	}
	const found = result.safeParse(data.result);
	if (found.success) return { value: found.data };
	const fields = found.error.issues.map(({ path }) => path.join('.')).join(', ');
	const message = `Unexpected answer of Cloudflare without a good \`${fields}\`, expected ${expected}`;
	return { fault: { name: 'unreadable', message, hint: changed, passing: false } };
}

const changed =
	'Cloudflare may have changed its API, or something between may have answered. Look at the project in the dashboard.';
const later = 'Cloudflare may have a bad moment: https://www.cloudflarestatus.com. Run it again.';
const badToken =
	'Look at the token: it needs the permission Account › Cloudflare Pages › Edit for this very account, must not have ended, and CLOUDFLARE_ACCOUNT_ID must be that account.';

/** Codes for which there is a better hint than Cloudflare's words. */
const hints: Readonly<Record<number, string>> = {
	1000: badToken,
	6003: badToken,
	7003: 'Look at CLOUDFLARE_ACCOUNT_ID: Cloudflare knows no such account.',
	9109: badToken,
	10000: badToken,
	10001: badToken,
};

interface Refused {
	code: number;
	status: number;
	said: string;
}

/** Code of “no such project”. */
export const noProject = 'api-8000007';

function refused({ code, status, said }: Refused, expected: string): CloudflareFault {
	return {
		name: `api-${code}`,
		status,
		message: `Unexpected answer ${code} of Cloudflare (HTTP ${status}), expected ${expected}. Cloudflare says: ${said}`,
		hint: hints[code] ?? (status === 401 || status === 403 ? badToken : later),
		passing: status === 429,
	};
}

function notAnAnswer(status: number, expected: string): CloudflareFault {
	return {
		name: `http-${status}`,
		status,
		message: `Unexpected HTTP status ${status} of Cloudflare without an answer, expected ${expected}`,
		hint: later,
		passing: status >= 500 || status === 429,
	};
}

function unreachable(reason: string): CloudflareFault {
	const message = `Unexpected failure, expected an answer of Cloudflare: ${reason}`;
	const hint = 'Check the network, and proxies. Nothing was changed; run it again.';
	return { name: 'unreachable', message, hint, passing: true };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Fetch hides the reason in `cause`. */
function reasonOf(error: unknown, ms: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer within ${ms / 1000} seconds`;
	return `the server cannot be reached (${errorCode(error.cause) ?? error.message})`;
}
