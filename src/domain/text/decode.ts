/** `%E6%97%A7` → `旧`; undefined when a percent sign escapes nothing. */
export function tryDecode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** `%E6%97%A7` → `旧`; a text whose percent signs escape nothing stays as it is. */
export function decode(text: string): string {
	return tryDecode(text) ?? text;
}
