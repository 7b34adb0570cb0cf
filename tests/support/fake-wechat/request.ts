import type { IncomingMessage } from 'node:http';
import { Refusal } from './errors.ts';
import type { State } from './state.ts';

/** A request, read whole. */
export interface WechatRequest {
	method: string;
	path: string;
	query: URLSearchParams;
	/** Content-Type with its parameters. */
	type: string;
	body: Buffer;
}

/** What answers the requests of a path; it returns the JSON of the answer or throws a Refusal. */
export type Endpoint = (
	state: State,
	request: WechatRequest,
) => Record<string, unknown> | Promise<Record<string, unknown>>;

export async function readRequest(message: IncomingMessage): Promise<WechatRequest> {
	const url = new URL(message.url ?? '/', 'http://127.0.0.1');
	const chunks: Buffer[] = [];
	// A request without an encoding gives Buffers.
	for await (const chunk of message) chunks.push(chunk as Buffer);
	return {
		method: message.method ?? 'GET',
		path: url.pathname,
		query: url.searchParams,
		type: message.headers['content-type'] ?? '',
		body: Buffer.concat(chunks),
	};
}

/** The object that a request posts. Throws 43002, 44002 or 47001. */
export function postedObject({ method, body }: WechatRequest): Record<string, unknown> {
	if (method !== 'POST') throw new Refusal(43002);
	if (body.length === 0) throw new Refusal(44002);
	const value = parse(body.toString());
	if (!isObject(value)) throw new Refusal(47001);
	return value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * Escapes of characters that can be written as they are: WeChat asks for UTF-8, and counts the
 * escapes as they stand in limits of length.
 */
export function needlessEscapes(body: string): string[] {
	return [...body.matchAll(/(?<!\\)(?:\\\\)*\\u([0-9a-f]{4})/gi)]
		.map(([, hex = '']) => hex)
		.filter((hex) => Number.parseInt(hex, 16) >= 0x20);
}
