import { mediaPart } from './media.ts';
import type { WechatRequest } from './request.ts';
import type { Fault } from './faults.ts';

/** A call as it is kept: without the secret and the token. */
export interface Call {
	method: string;
	path: string;
	query: Record<string, string>;
	/** The object of a JSON body; name, type and size of an uploaded file. */
	body: unknown;
	/** Code or fault of the answer; 0 when all went well. */
	outcome: Fault | 0;
}

export async function describeCall(request: WechatRequest): Promise<Call> {
	const query = Object.fromEntries(request.query);
	if (query['access_token'] !== undefined) query['access_token'] = '[token]';
	const { method, path } = request;
	return { method, path, query, body: await describeBody(request), outcome: 0 };
}

async function describeBody(request: WechatRequest): Promise<unknown> {
	if (request.body.length === 0) return undefined;
	const file = await mediaPart(request);
	if (file) return { filename: file.name, type: file.type, size: file.size };
	const text = request.body.toString();
	try {
		const hide = (key: string, value: unknown) => (key === 'secret' ? '[secret]' : value);
		return JSON.parse(text, hide) as unknown;
	} catch {
		return text.slice(0, 200);
	}
}
