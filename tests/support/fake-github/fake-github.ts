import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGraphql } from './answer-graphql.ts';
import { answerRest } from './answer-rest.ts';
import { type CallKind, type Fault, Faults } from './faults.ts';
import type { FakeRepo } from './repo.ts';

/** A call that came in. */
export interface FakeCall {
	kind: CallKind;
	path: string;
	/** Whether the token came along. */
	signed: boolean;
	body: string;
}

/** What the server answers. */
export interface Reply {
	status: number;
	headers?: Record<string, string>;
	/** JSON; undefined: an empty body. */
	body: unknown;
}

/** A GitHub of one's own, with the shapes that its documentation gives, and faults on demand. */
export interface FakeGithub {
	/** `http://127.0.0.1:<port>`, in place of https://api.github.com. */
	readonly url: string;
	readonly token: string;
	/** May be changed at any time. */
	readonly repos: FakeRepo[];
	readonly calls: readonly FakeCall[];
	fail(kind: CallKind, fault: Fault, options?: { times?: number; after?: number }): void;
	/** Takes back what was planned to fail. */
	heal(): void;
	/** Points that are left. */
	points: number;
	close(): Promise<void>;
}

export interface FakeState {
	repos: FakeRepo[];
	points: number;
	/** Milliseconds since 1970. */
	now: () => number;
}

const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';

/** Listens on 127.0.0.1, on a free port, until `close()`; it keeps no process alive. */
export async function startFakeGithub(
	repos: FakeRepo[],
	now: () => number = () => Date.parse('2026-11-21T12:00:00Z'),
): Promise<FakeGithub> {
	const state: FakeState = { repos, points: 5000, now };
	const faults = new Faults();
	const calls: FakeCall[] = [];
	const server = createServer((message, response) => {
		void readBody(message).then((body) => {
			const path = message.url ?? '/';
			const kind = kindOf(path);
			const signed = message.headers.authorization === `Bearer ${token}`;
			calls.push({ kind, path, signed, body });
			const fault = faults.take(kind);
			const reply =
				kind !== 'scorecard' && !signed
					? { status: 401, body: { message: 'Bad credentials' } }
					: kind === 'graphql'
						? answerGraphql(body, state)
						: answerRest(path, state);
			send(response, reply, { fault, now: now() });
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	server.unref();
	// A server that listens on a port has an address with a port.
	const { port } = server.address() as AddressInfo;
	return Object.assign(state, {
		url: `http://127.0.0.1:${port}`,
		...{ token, calls },
		fail: (...args: Parameters<Faults['plan']>) => faults.plan(...args),
		heal: () => faults.clear(),
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	});
}

function kindOf(path: string): CallKind {
	if (path === '/graphql') return 'graphql';
	return path.startsWith('/projects/') ? 'scorecard' : 'rest';
}

async function readBody(message: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	// Without an encoding, chunks are buffers.
	for await (const part of message) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

interface Circumstances {
	fault: Fault | undefined;
	now: number;
}

function send(response: ServerResponse, reply: Reply, { fault, now }: Circumstances): void {
	if (fault === 'hang') return;
	if (fault === 'drop') {
		response.socket?.destroy();
		return;
	}
	const { status, headers = {}, body } = faulty(reply, fault, now);
	response.writeHead(status, headers);
	response.end(body);
}

function faulty(
	{ status, headers = {}, body }: Reply,
	fault: Exclude<Fault, 'hang' | 'drop'> | undefined,
	now: number,
): { status: number; headers?: Record<string, string>; body?: string } {
	const text = body === undefined ? '' : JSON.stringify(body);
	const json = { 'content-type': 'application/json; charset=utf-8', ...headers };
	if (fault === undefined) return { status, headers: json, body: text };
	if (fault === 'cut') return { status, headers: json, body: text.slice(0, text.length / 2) };
	if (fault === 'html') {
		return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Hi' };
	}
	if (fault === 'resources') {
		const errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits exceeded' }];
		return { status: 200, headers: json, body: JSON.stringify({ data: null, errors }) };
	}
	if (!('spent' in fault)) return fault;
	const reset = String(Math.ceil(now / 1000) + fault.spent);
	return {
		status: 200,
		headers: { ...json, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
		body: JSON.stringify({
			errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }],
		}),
	};
}
