/** A chapter is shorter; the largest book in one file that we know of is below 4 MiB. */
export const mostTextBytes = 5 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes → text without a byte order mark, lines ended by `\n`; undefined: no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
	try {
		const text = decoder.decode(bytes);
		return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n');
	} catch {
		return undefined;
	}
}
