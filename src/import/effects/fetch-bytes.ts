import { isPrivateHost } from './private-host.ts';

export interface FetchBytesOptions {
	fetch: typeof globalThis.fetch;
	maxBytes: number;
	timeoutMs: number;
	/** A host inside one's own network that may be asked: the one the author named. */
	trustedHost?: string | undefined;
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
			const refusal = refusalOf(url, options.trustedHost);
			if (refusal) return { failure: refusal, isHostDown: false };
			const headers = { accept: options.accept };
			const response = await options.fetch(url, { redirect: 'manual', signal, headers });
			const location = response.headers.get('location');
			if (response.status < 300 || response.status >= 400 || !location) {
				return await readBody(response, url, options.maxBytes);
			}
			await response.body?.cancel();
			url = URL.parse(location, url)?.href ?? '';
		}
		return { failure: `more than ${mostRedirects} redirects`, isHostDown: false };
	} catch (error) {
		return { failure: reasonOf(error, options.timeoutMs), isHostDown: true };
	}
}

function refusalOf(address: string, trustedHost: string | undefined): string {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) return 'it is no http or https address';
	if (isPrivateHost(url.hostname) && url.hostname !== trustedHost)
		return `${url.hostname} is a private host`;
	return '';
}

async function readBody(response: Response, url: string, maxBytes: number): Promise<Fetched> {
	if (!response.ok) {
		await response.body?.cancel();
		return { failure: `the server said ${response.status}`, isHostDown: false };
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > maxBytes)
			return {
				failure: `it is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB`,
				isHostDown: false,
			};
		chunks.push(chunk);
	}
	const type =
		(response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	return { bytes: new Uint8Array(Buffer.concat(chunks)), type, url };
}

/** Fetch hides the reason in `cause`. */
function reasonOf(error: unknown, timeoutMs: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} seconds`;
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return code ? `cannot be reached (${code})` : `cannot be reached (${error.message})`;
}
