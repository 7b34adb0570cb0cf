import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
	askCloudflare,
	type CloudflareAnswer,
	type CloudflareLine,
} from '../../../../src/publish/deploy/cloudflare.ts';
import { getProject } from '../../../../src/publish/deploy/pages-api.ts';
import { pollDeployment } from '../../../../src/publish/deploy/poll-deployment.ts';
import { createRedactor } from '../../../../src/publish/redact.ts';

const token = 'a-token-that-nobody-may-read';
const account = '0123456789abcdef0123456789abcdef';

/** A line on which these answers come, one after another; the last one holds. */
function lineOf(...answers: (Response | Error)[]) {
	const waits: number[] = [];
	const asked: string[] = [];
	const line: CloudflareLine = {
		...{ token, account, base: 'https://api.test/v4', timeoutMs: 1_000 },
		hide: createRedactor([token, account]).hide,
		sleep: (ms) => {
			waits.push(ms);
			return Promise.resolve();
		},
		fetch: (input) => {
			asked.push(input instanceof Request ? input.url : input.toString());
			const answer = answers.length > 1 ? answers.shift() : answers[0];
			if (answer instanceof Error) return Promise.reject(answer);
			return Promise.resolve(answer?.clone() ?? Response.error());
		},
	};
	return { line, waits, asked };
}

const json = (body: object, status = 200): Response => Response.json(body, { status });
const refusal = (status: number, code: number, message: string): Response =>
	json({ success: false, errors: [{ code, message }], result: null }, status);
const gateway = new Response('<h1>502</h1>', { status: 502 });

describe('askCloudflare', () => {
	const ask = (line: CloudflareLine) =>
		askCloudflare({ path: '/x', expected: 'a thing', result: z.object({ a: z.string() }) }, line);

	test('asks again after a gateway or a broken line, three times in all', async () => {
		const good = json({ success: true, result: { a: 'b' } });
		const { line, waits, asked } = lineOf(gateway, new TypeError('fetch failed'), good);
		expect(await ask(line)).toEqual({ value: { a: 'b' } });
		expect(waits).toEqual([1_000, 3_000]);
		expect(asked[0]).toBe(`https://api.test/v4/accounts/${account}/x`);
	});

	test('gives up with words', async () => {
		expect(await ask(lineOf(gateway).line)).toMatchObject({
			fault: {
				name: 'http-502',
				message: 'Unexpected HTTP status 502 of Cloudflare without an answer, expected a thing',
			},
		});
		const { line } = lineOf(new TypeError('failed', { cause: { code: 'ECONNREFUSED' } }));
		expect(await ask(line)).toMatchObject({ fault: { name: 'unreachable', passing: true } });
	});

	test('does not ask again where that cannot help, and hides secrets that come back', async () => {
		const { line, asked } = lineOf(refusal(400, 1, `no ${token} in ${account}`));
		expect(await ask(line)).toMatchObject({
			fault: {
				message:
					'Unexpected answer 1 of Cloudflare (HTTP 400), expected a thing. Cloudflare says: no [hidden] in [hidden]',
			},
		});
		expect(asked).toHaveLength(1);
	});

	test.each([10000, 9109, 6003])('says of code %i what a token needs', async (code) => {
		expect(await ask(lineOf(refusal(403, code, 'no')).line)).toMatchObject({
			fault: { hint: expect.stringContaining('Account › Cloudflare Pages › Edit') as unknown },
		});
	});

	test('says which field of an answer is not good', async () => {
		const { line } = lineOf(json({ success: true, result: { a: 1 } }));
		expect(await ask(line)).toMatchObject({
			fault: {
				message: 'Unexpected answer of Cloudflare without a good `a`, expected a thing',
			},
		});
	});

	test('a project says what readers see now', async () => {
		const result = { name: 'ink', production_branch: 'main', canonical_deployment: null };
		expect(await getProject('ink', lineOf(json({ success: true, result })).line)).toEqual({
			value: { name: 'ink', productionBranch: 'main', live: undefined },
		});
	});
});

test('what a deployment calls itself cannot become a command of the one who goes back to it', async () => {
	const canonical_deployment = { id: '"; rm -rf ~ #', url: 'https://a.pages.dev' };
	const result = { name: 'ink', production_branch: 'main', canonical_deployment };
	expect(await getProject('ink', lineOf(json({ success: true, result })).line)).toMatchObject({
		fault: { name: 'unreadable' },
	});
});

describe('pollDeployment', () => {
	type Told = CloudflareAnswer<{ stage: { name: string; status: string }; aliases: string[] }>;
	const at = (name: string, status: string): Told => ({
		value: { stage: { name, status }, aliases: [] },
	});
	const fault = (status: number, passing: boolean): Told => ({
		fault: { name: `http-${status}`, status, message: `It says ${status}`, hint: '', passing },
	});
	const poll = async (...answers: Told[]) => {
		let now = 0;
		let asked = 0;
		const end = await pollDeployment({
			ask: () => {
				asked += 1;
				const [first = at('queued', 'active')] = answers;
				if (answers.length > 1) answers.shift();
				return Promise.resolve(first);
			},
			clock: {
				now: () => now,
				sleep: (ms) => {
					now += ms;
					return Promise.resolve();
				},
			},
			limitMs: 60_000,
		});
		return { end, asked, now };
	};

	test('asks until it has succeeded, through errors that pass', async () => {
		const answers = [fault(404, false), fault(502, true), at('deploy', 'active')];
		const { end, now } = await poll(...answers, at('deploy', 'success'));
		expect(end).toMatchObject({ stage: { status: 'success' } });
		expect(now).toBe(6_000);
	});

	test.each([
		['failure', 'its stage `build` failed'],
		['canceled', 'its stage `build` was cancelled'],
	])('ends with %s', async (status, words) => {
		const { end, asked } = await poll(at('build', status));
		expect(asked).toBe(1);
		expect(end).toMatchObject({
			issue: {
				message: `Unexpected end of the deployment: ${words}, expected \`deploy\` to succeed`,
			},
		});
	});

	test('ends at its limit, and says how far it had come', async () => {
		const { end, now, asked } = await poll(at('deploy', 'active'));
		expect(now).toBeLessThanOrEqual(60_000);
		expect(asked).toBe(14);
		expect(end).toMatchObject({
			issue: {
				message:
					'Unexpected state after 60 seconds: its stage `deploy` is still active, expected `deploy` to succeed',
			},
		});
	});

	test('ends at once where asking again cannot help', async () => {
		const { end } = await poll(fault(403, false));
		expect(end).toMatchObject({ issue: { message: 'It says 403', file: 'Cloudflare' } });
	});
});
