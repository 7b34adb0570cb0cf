import type { ServerResponse } from 'node:http';

/**
 * What can go wrong on demand: `drop`, the connection breaks; `html502`, a page of a gateway;
 * `refuse`, an error of Cloudflare's with its HTTP status; `echo`, one whose words hold all that is
 * secret; `silence`, no answer until the client goes; `expired`, the web tokens given out so far are
 * no longer good.
 */
export type Fault =
	| 'drop'
	| 'html502'
	| 'http500'
	| 'silence'
	| 'echo'
	| 'expired'
	| { status: number; code: number; message: string };

interface Planned {
	/** `GET project`, `POST upload`: method and name of the call. */
	call: string;
	fault: Fault;
	times: number;
}

/** The faults to come. */
export class Faults {
	readonly #planned: Planned[] = [];

	add(call: string, fault: Fault, times: number): void {
		this.#planned.push({ call, fault, times });
	}

	/** The fault of this call, if it has one. */
	next(call: string): Fault | undefined {
		const planned = this.#planned.find((each) => each.call === call && each.times > 0);
		if (planned) planned.times -= 1;
		return planned?.fault;
	}
}

const page = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>';

/** Answers wrongly. */
export function spoil(fault: Fault, response: ServerResponse, secrets: readonly string[]): void {
	if (fault === 'drop') response.destroy();
	else if (fault === 'html502') response.writeHead(502, { 'content-type': 'text/html' }).end(page);
	else if (fault === 'http500') refuse(response, { status: 500, code: 8000000, message: 'oops' });
	else if (fault === 'echo')
		refuse(response, { status: 400, code: 8000096, message: `bad: ${secrets.join(' and ')}` });
	else if (fault === 'expired') refuse(response, unauthorized);
	else if (fault !== 'silence') refuse(response, fault);
}

/** What a web token that is not good gets. */
export const unauthorized = { status: 401, code: 8000013, message: 'Authorization failed' };

interface Refusal {
	status: number;
	code: number;
	message: string;
}

/** An error in Cloudflare's envelope. */
export function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
	const body = { success: false, errors: [{ code, message }], messages: [], result: null };
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
