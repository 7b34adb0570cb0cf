import type { Issue } from '../../domain/issue.ts';

const byteOrderMarks = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The encoding that the bytes name: a byte order mark, else the XML declaration, else UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
	const mark = byteOrderMarks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
	if (mark) return mark.encoding;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

/** Bytes of a feed → text; an encoding that is unknown or does not fit is an issue. */
export function decodeFeed(bytes: Uint8Array, file: string): { text: string } | { issue: Issue } {
	const encoding = encodingOf(bytes);
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		return {
			issue: {
				code: 'feed/encoding',
				severity: 'error',
				message: `Unexpected bytes, expected text in ${encoding}`,
				hint: 'Save the feed as UTF-8, or correct the encoding in its first line, and import it again.',
				file,
			},
		};
	}
}
