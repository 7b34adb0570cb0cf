import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeCall, type Call } from './calls.ts';
import { endpoints } from './endpoints.ts';
import { Refusal } from './errors.ts';
import { spoil, type Faults } from './faults.ts';
import { readRequest, type WechatRequest } from './request.ts';
import type { State } from './state.ts';
import { checkToken } from './tokens.ts';

/** A running fake, from inside. */
export interface Fake {
	state: State;
	faults: Faults;
	calls: Call[];
	/** Called after each call was noted. */
	listeners: Set<() => void>;
}

/** Reads a request, notes it, and answers it; errors of WeChat's come with HTTP 200. */
export async function answer(
	fake: Fake,
	message: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	try {
		const request = await readRequest(message);
		const refused = unreadable(message, request);
		if (refused) return void response.writeHead(refused).end();
		const call = await describeCall(request);
		fake.calls.push(call);
		await reply({ fake, request, call, response });
		for (const listener of [...fake.listeners]) listener();
	} catch {
		// The client went while it was sending.
		response.destroy();
	}
}

/** 404 where nothing is; 412 for a body of unknown length, as reported of the real one. */
function unreadable({ headers }: IncomingMessage, { path, method }: WechatRequest) {
	if (!endpoints.has(path)) return 404;
	return method === 'POST' && headers['content-length'] === undefined ? 412 : undefined;
}

interface Exchange {
	fake: Fake;
	request: WechatRequest;
	call: Call;
	response: ServerResponse;
}

async function reply({ fake, request, call, response }: Exchange): Promise<void> {
	const fault = fake.faults.next(request.path);
	try {
		call.outcome = fault ?? 0;
		if (spoil(fault, request, response)) return;
		const body = await perform(fake.state, request);
		if (fault === 'lost') response.destroy();
		else if (fault !== 'late') send(request.path, body, response);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		call.outcome = fault ?? error.errcode;
		const errmsg = `${error.message} rid: ${requestId(fake.calls.length)}`;
		send(request.path, { errcode: error.errcode, errmsg }, response);
	}
}

function perform(state: State, request: WechatRequest): ReturnType<typeof run> {
	if (request.path !== '/cgi-bin/stable_token') checkToken(state, request);
	return run(state, request);
}

const run = async (state: State, request: WechatRequest) =>
	endpoints.get(request.path)?.(state, request) ?? {};

/** Answers about media call themselves text, all others JSON. */
function send(path: string, body: Record<string, unknown>, response: ServerResponse): void {
	const type = /\/(?:media|material)\//.test(path) ? 'text/plain' : 'application/json';
	response.writeHead(200, { 'content-type': `${type}; encoding=utf-8` }).end(JSON.stringify(body));
}

/** `65f0c0de-00000001-5a17ab1e`: three numbers, the second one counts. */
const requestId = (count: number) => `65f0c0de-${count.toString(16).padStart(8, '0')}-5a17ab1e`;
