import { errorCode } from '../../domain/error-code.ts';
import { isPrivateHost } from '../../domain/private-host.ts';

export interface FetchBytesOptions {
	fetch: typeof globalThis.fetch;
	maxBytes: number;
	timeoutMs: number;
	/** A host inside one's own network that may be asked: the one the author named. */
	trustedHost?: string | undefined;
	/** Numeric addresses of a name, so that no public name leads to a private host; none: not known. */
	resolve?: ((hostname: string) => Promise<string[]>) | undefined;
	accept: string;
}

export type Fetched =
	| { bytes: Uint8Array; type: string; url: string }
	/** `isHostDown`: nobody answered, so other addresses there need not be tried. */
	| { failure: string; isHostDown: boolean };

const mostRedirects = 5;

/** One GET with limits: time, size, redirects, http and https only, no private hosts. Never throws. */
export async function fetchBytes(address: string, options: FetchBytesOptions): Promise<Fetched> {
	const signal = AbortSignal.timeout(options.timeoutMs);
	let url = address;
	try {
		for (let hop = 0; hop <= mostRedirects; hop++) {
			const refusal = await refusalOf(url, options);
			if (refusal) return { failure: refusal, isHostDown: false };
			const headers = { accept: options.accept };
			const response = await options.fetch(url, { redirect: 'manual', signal, headers });
			const location = response.headers.get('location');
			if (response.status < 300 || response.status >= 400 || !location) {
				return await readBody(response, url, options);
			}
			await response.body?.cancel();
			url = URL.parse(location, url)?.href ?? '';
		}
		return { failure: `more than ${mostRedirects} redirects`, isHostDown: false };
	} catch (error) {
		return { failure: reasonOf(error, options.timeoutMs), isHostDown: true };
	}
}

async function refusalOf(
	address: string,
	{ trustedHost, resolve }: FetchBytesOptions,
): Promise<string> {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) return 'it is no http or https address';
	const { hostname } = url;
	if (hostname === trustedHost) return '';
	if (isPrivateHost(hostname)) return `${hostname} is a private host`;
	const behind = (await resolve?.(hostname))?.find(isPrivateHost);
	return behind === undefined ? '' : `${hostname} leads to the private host ${behind}`;
}

async function readBody(
	response: Response,
	url: string,
	{ maxBytes, timeoutMs }: FetchBytesOptions,
): Promise<Fetched> {
	if (!response.ok) {
		await response.body?.cancel();
		return { failure: `the server said ${response.status}`, isHostDown: false };
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > maxBytes) return { failure: tooLarge(maxBytes), isHostDown: false };
			chunks.push(chunk);
		}
	} catch (error) {
		if (isTimeout(error)) return { failure: reasonOf(error, timeoutMs), isHostDown: true };
		return { failure: 'the answer broke off', isHostDown: false };
	}
	const type =
		(response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	return { bytes: new Uint8Array(Buffer.concat(chunks)), type, url };
}

const tooLarge = (maxBytes: number): string =>
	`it is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB`;

const isTimeout = (error: unknown): boolean =>
	error instanceof Error && error.name === 'TimeoutError';

/** Fetch hides the reason in `cause`. */
function reasonOf(error: unknown, timeoutMs: number): string {
	if (!(error instanceof Error)) return String(error);
	if (isTimeout(error)) return `no answer within ${timeoutMs / 1000} seconds`;
	return `cannot be reached (${errorCode(error.cause) || error.message})`;
}
