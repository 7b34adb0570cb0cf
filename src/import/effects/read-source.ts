import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../../domain/error-code.ts';
import type { Issue } from '../../domain/issue.ts';
import { maxFeedBytes } from '../parse-feed.ts';
import { fetchBytes } from '../../store/remote/fetch-bytes.ts';

const accept =
	'application/rss+xml, application/atom+xml, application/feed+json, application/xml, application/json;q=0.9, */*;q=0.1';

/** True for what is fetched rather than read. */
export function isAddress(source: string): boolean {
	return /^[a-z][a-z\d+.-]*:\/\//i.test(source);
}

/** The bytes of a feed from a file or an http(s) address, or why there are none. */
export async function readSource(
	source: string,
	{ fetch, timeoutMs }: { fetch: typeof globalThis.fetch; timeoutMs: number },
): Promise<{ bytes: Uint8Array } | { issue: Issue }> {
	const fail = (code: string, found: string, hint: string): { issue: Issue } => ({
		issue: {
			code,
			severity: 'error',
			message: `Unexpected ${found}, expected a feed`,
			hint,
			file: source,
		},
	});
	if (isAddress(source)) {
		const trustedHost = URL.parse(source)?.hostname;
		const answer = await fetchBytes(source, {
			fetch,
			timeoutMs,
			maxBytes: maxFeedBytes,
			trustedHost,
			accept,
		});
		if (!('failure' in answer)) return answer;
		const hint =
			'Open the address in a browser; or save the feed as a file and give the file’s name.';
		return fail('feed/unreachable', `answer: ${answer.failure}`, hint);
	}
	try {
		const { size } = await stat(source);
		// the size is checked before the bytes are in memory; parseFeed says so in words
		return {
			bytes: size > maxFeedBytes ? new Uint8Array(maxFeedBytes + 1) : await readFile(source),
		};
	} catch (error) {
		const code = errorCode(error) ?? String(error);
		const found =
			code === 'EISDIR'
				? 'folder'
				: code === 'ENOENT'
					? 'name of a file that does not exist'
					: `error ${code}`;
		return fail(
			'feed/unreadable',
			found,
			'Give the path of the feed’s file, or its address with https://.',
		);
	}
}
