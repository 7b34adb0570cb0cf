const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** True for web, mail and phone addresses, and for relative ones. */
export function isSafeUrl(url: string): boolean {
	// Browsers skip control characters and white space in front of and inside a scheme.

	const bare = url.replace(/[\u0000-\u0020\u007f]/g, '');
	const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(bare)?.[1]?.toLowerCase();
	return scheme === undefined || safeProtocols.has(scheme);
}

/** The absolute address of a link or picture, in-page links untouched. */
export function resolveUrl(url: string, base: string): string {
	const trimmed = url.trim();
	if (trimmed.startsWith('#')) return trimmed;
	return URL.parse(trimmed, base || undefined)?.href ?? trimmed;
}
