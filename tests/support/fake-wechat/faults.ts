import type { ServerResponse } from 'node:http';
import { Refusal, type Errcode } from './errors.ts';
import type { WechatRequest } from './request.ts';

/**
 * What can go wrong on demand: a code of WeChat's; `drop`, the connection breaks before anything is
 * done; `lost`, all is done and the answer gets lost; `http500`; `html`, a page of something between
 * us and WeChat; `cut`, JSON that ends too early; `slow`, nothing is done, and no answer comes until
 * the client goes; `late`, all is done, and no answer comes either; `echo`, an error whose words hold
 * all that was sent, with the secret and the token.
 */
export type Fault =
	Errcode | 'drop' | 'lost' | 'http500' | 'html' | 'cut' | 'slow' | 'late' | 'echo';

interface Planned {
	path: string;
	fault: Fault;
	/** Calls to let pass first. */
	after: number;
	times: number;
}

/** How often, and after how many good calls. */
export interface FaultOptions {
	times?: number;
	after?: number;
}

/** The faults to come. */
export class Faults {
	readonly #planned: Planned[] = [];

	add(path: string, fault: Fault, { times = 1, after = 0 }: FaultOptions = {}): void {
		this.#planned.push({ path, fault, times, after });
	}

	/** The fault of this call, if it has one. */
	next(path: string): Fault | undefined {
		const planned = this.#planned.find((each) => each.path === path && each.times > 0);
		if (!planned) return undefined;
		if (planned.after > 0) {
			planned.after -= 1;
			return undefined;
		}
		planned.times -= 1;
		return planned.fault;
	}
}

const page = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>';

/** Answers wrongly; false where the request has to be done, or refused, first. */
export function spoil(
	fault: Fault | undefined,
	request: WechatRequest,
	response: ServerResponse,
): boolean {
	if (typeof fault === 'number') throw new Refusal(fault);
	if (fault === 'echo') throw new Refusal(47001, `data format error: ${valuesOf(request)}`);
	if (fault === undefined || fault === 'lost' || fault === 'late') return false;
	if (fault === 'drop') response.destroy();
	if (fault === 'http500') response.writeHead(500, { 'content-type': 'text/plain' }).end('oops');
	if (fault === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
	if (fault === 'cut') response.writeHead(200).end('{"media_id":"abc');
	return true;
}

/** All values of a request, without their names, which would betray what is secret. */
function valuesOf({ path, query, body }: WechatRequest): string {
	const sent = body.toString('latin1').slice(0, 300);
	return [path, ...query.values(), sent.replace(/"\w+":/g, '')].join(' ');
}
