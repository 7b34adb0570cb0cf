import { decode } from '../../domain/text/decode.ts';
import type { Redirect } from './built-site.ts';

/**
 * Finds where `_redirects` leads from a decoded path, as Cloudflare reads it: a plain line, else the
 * first that matches, `*` for anything and `:name` for a part, both put into the target by name.
 * Lines of status 200 lead nowhere: they show another page at the address.
 */
export function redirectFinder(
	redirects: readonly Redirect[],
): (path: string) => string | undefined {
	const plain = new Map<string, string>();
	const patterns: { pattern: RegExp; to: string }[] = [];
	for (const { from, to, status } of redirects) {
		if (status === 200) continue;
		if (/[*]|:[a-z]/i.test(from)) patterns.push({ pattern: patternOf(from), to });
		else if (!plain.has(decode(from))) plain.set(decode(from), to);
	}
	return (path) => {
		const target = plain.get(path);
		if (target !== undefined) return target;
		for (const { pattern, to } of patterns) {
			const groups = pattern.exec(path)?.groups;
			if (groups) return to.replace(/:([a-z]\w*)/gi, (name, key: string) => groups[key] ?? name);
		}
		return undefined;
	};
}

function patternOf(from: string): RegExp {
	const source = decode(from)
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace('*', '(?<splat>.*)')
		.replace(/:([a-z]\w*)/gi, '(?<$1>[^/]+)');
	return new RegExp(`^${source}$(?<whole>)`, 'u');
}
