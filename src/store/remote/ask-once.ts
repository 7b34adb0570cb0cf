import { fetchBytes, type Fetched, type FetchBytesOptions } from './fetch-bytes.ts';

/** A larger picture is a mistake, or an attack. */
const maxImageBytes = 20 * 1024 * 1024;

export type AskOptions = Omit<FetchBytesOptions, 'maxBytes' | 'accept'>;

/**
 * A function that fetches pictures: it asks each address once, and no host again that did not
 * answer, so that a run without a network takes as long as one question. Never throws.
 */
export function createAsker(options: AskOptions): (url: string) => Promise<Fetched> {
	const hostsDown = new Map<string, string>();
	const answers = new Map<string, Promise<Fetched>>();

	async function ask(url: string): Promise<Fetched> {
		const answer = await fetchBytes(url, {
			...options,
			maxBytes: maxImageBytes,
			accept: 'image/*',
		});
		if (!('failure' in answer && answer.isHostDown)) return answer;
		const host = URL.parse(url)?.host ?? '';
		hostsDown.set(host, answer.failure);
		return { failure: `${host} ${answer.failure}`, isHostDown: true };
	}

	return async (url) => {
		const host = URL.parse(url)?.host ?? '';
		const down = hostsDown.get(host);
		if (down !== undefined) return { failure: `${host} ${down}`, isHostDown: true };
		const answer = answers.get(url) ?? ask(url);
		answers.set(url, answer);
		return await answer;
	};
}
