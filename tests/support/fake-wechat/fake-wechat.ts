import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type Fake } from './answer.ts';
import type { Call } from './calls.ts';
import { controls } from './controls.ts';
import { Faults, type Fault, type FaultOptions } from './faults.ts';
import { newState, type Draft, type Limits, type Upload } from './state.ts';

export interface FakeOptions {
	appId?: string;
	secret?: string;
	/** Addresses that may ask for a token; without it, all. */
	whitelist?: readonly string[];
	/** False: an account without the right to comments. */
	comments?: boolean;
	limits?: Partial<Limits>;
}

/** A WeChat of one's own: strict as documented, with faults on demand. */
export interface FakeWechat {
	/** `http://127.0.0.1:<port>`, in place of https://api.weixin.qq.com. */
	readonly url: string;
	readonly appId: string;
	readonly secret: string;
	/** The secret and all tokens given out: what no output may hold. */
	readonly secrets: readonly string[];
	readonly calls: readonly Call[];
	/** Calls of one path, below /cgi-bin/. */
	callsOf(path: string): Call[];
	/** By media_id. */
	readonly drafts: ReadonlyMap<string, Draft>;
	readonly materials: ReadonlyMap<string, Upload>;
	/** By address. */
	readonly images: ReadonlyMap<string, Upload>;
	readonly filtered: readonly string[];
	readonly complaints: readonly string[];
	/** Plans a fault of a path below /cgi-bin/: `draft/add`. */
	fail(path: string, fault: Fault, options?: FaultOptions): void;
	/** Ends all tokens; 40001 is what another computer's new token does to ours. */
	expireTokens(errcode?: 42001 | 40001): void;
	/** Lets time pass. */
	advance(seconds: number): void;
	/** Takes a draft out of the box, as publishing it does. */
	deleteDraft(id: string): void;
	/** Takes material out of the library, as somebody in the browser would. */
	deleteMaterial(id: string): void;
	/** Changes what is kept of a draft, as somebody in the editor, or a new filter, would. */
	editDraft(id: string, edit: (content: string) => string): void;
	setIp(ip: string): void;
	/** Waits until a path below /cgi-bin/ was called so many times. */
	until(path: string, times: number): Promise<void>;
	close(): Promise<void>;
}

/** Listens on 127.0.0.1, on a free port, until `close()`; it keeps no process alive. */
export async function startFakeWechat(options: FakeOptions = {}): Promise<FakeWechat> {
	const { appId = 'wx0123456789abcdef', secret = '0123456789abcdef0123456789abcdef' } = options;
	const { whitelist, comments = true } = options;
	const limits: Limits = { title: 32, content: 'text', ...options.limits };
	const state = newState({ appId, secret, whitelist, comments, limits });
	const fake: Fake = { state, faults: new Faults(), calls: [], listeners: new Set() };
	const server = createServer((message, response) => void answer(fake, message, response));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	server.unref();
	// A server that listens on a port has an address with a port.
	const { port } = server.address() as AddressInfo;
	return Object.assign(controls(fake), {
		url: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	});
}
