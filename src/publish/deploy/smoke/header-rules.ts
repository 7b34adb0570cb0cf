/** A block of `_headers`: an address, and what it adds or takes away. */
export interface HeaderRule {
	/** `/*`, `/_astro/*`, `https://:project.pages.dev/*`. */
	pattern: string;
	/** In the order of their lines; without a value: the header is taken away. */
	changes: readonly { name: string; value?: string }[];
}

/** Reads `_headers` of Cloudflare Pages. */
export function parseHeaderRules(text: string): HeaderRule[] {
	const rules: { pattern: string; changes: { name: string; value?: string }[] }[] = [];
	for (const line of text.split('\n')) {
		const words = line.trim();
		if (words === '' || words.startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ pattern: words, changes: [] });
		else rules.at(-1)?.changes.push(changeOf(words));
	}
	return rules;
}

function changeOf(words: string): { name: string; value?: string } {
	if (words.startsWith('!')) return { name: words.slice(1).trim().toLowerCase() };
	const colon = words.indexOf(':');
	return {
		name: words.slice(0, colon).trim().toLowerCase(),
		value: words.slice(colon + 1).trim(),
	};
}

/**
 * The headers that `_headers` promises of an address, by name in small letters. Rules hold in their
 * order; what is set twice is joined, as Pages does, unless it was taken away before.
 */
export function promisedHeaders(rules: readonly HeaderRule[], url: URL): Map<string, string> {
	const headers = new Map<string, string>();
	for (const { pattern, changes } of rules) {
		if (!matches(pattern, url)) continue;
		for (const { name, value } of changes.filter((each) => each.value === undefined))
			if (value === undefined) headers.delete(name);
		for (const { name, value } of changes) {
			if (value === undefined) continue;
			const before = headers.get(name);
			headers.set(name, before === undefined ? value : `${before}, ${value}`);
		}
	}
	return headers;
}

/** `*` stands for anything, once; `:name` for a part of a path or of a host. */
function matches(pattern: string, url: URL): boolean {
	const [, host, path = pattern] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(pattern) ?? [];
	if (host !== undefined && !toExpression(host, '[^.]+').test(url.host)) return false;
	return toExpression(path, '[^/]+').test(url.pathname);
}

function toExpression(pattern: string, placeholder: string): RegExp {
	const source = pattern
		.split(/(\*|:[A-Za-z]\w*)/)
		.map((part, index) =>
			index % 2 === 0
				? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
				: part === '*'
					? '.*'
					: placeholder,
		)
		.join('');
	return new RegExp(`^${source}$`);
}
