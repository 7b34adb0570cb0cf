import type { HeaderRule } from './header-rule.ts';

/** Reads `_headers` of Cloudflare Pages; names of headers in small letters. */
export function parseHeaderRules(text: string): HeaderRule[] {
	const rules: { pattern: string; without: string[]; set: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		const words = line.trim();
		if (words === '' || words.startsWith('#')) continue;
		const rule = rules.at(-1);
		if (!/^\s/.test(line)) rules.push({ pattern: words, without: [], set: {} });
		else if (words.startsWith('!')) rule?.without.push(words.slice(1).trim().toLowerCase());
		else if (rule) Object.assign(rule.set, headerOf(words));
	}
	return rules;
}

function headerOf(words: string): Record<string, string> {
	const colon = words.indexOf(':');
	return { [words.slice(0, colon).trim().toLowerCase()]: words.slice(colon + 1).trim() };
}

/**
 * The headers that `_headers` promises of an address, by name. Rules hold in their order; what two
 * of them set is joined, as Pages does, unless the later one takes the earlier back.
 */
export function promisedHeaders(rules: readonly HeaderRule[], url: URL): Map<string, string> {
	const headers = new Map<string, string>();
	for (const { pattern, without = [], set } of rules) {
		if (!matches(pattern, url)) continue;
		for (const name of without) headers.delete(name);
		for (const [name, value] of Object.entries(set)) {
			const before = headers.get(name);
			headers.set(name, before === undefined ? value : `${before}, ${value}`);
		}
	}
	return headers;
}

function matches(pattern: string, url: URL): boolean {
	const [, host, path = pattern] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(pattern) ?? [];
	if (host !== undefined && !toExpression(host, '[^.]+').test(url.host)) return false;
	return toExpression(path, '[^/]+').test(url.pathname);
}

/** `*` stands for anything; `:name` for a part of a path, or of the name of a host. */
function toExpression(pattern: string, placeholder: string): RegExp {
	const source = pattern.split(/(\*|:[A-Za-z]\w*)/).map((part, index) => {
		if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		return part === '*' ? '.*' : placeholder;
	});
	return new RegExp(`^${source.join('')}$`);
}
