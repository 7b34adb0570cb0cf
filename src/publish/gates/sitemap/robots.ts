import type { Marked } from '../built-site.ts';

/** What `robots.txt` says to all crawlers. */
export interface Robots {
	/** Addresses of sitemaps. */
	sitemaps: Marked<string>[];
	/** Rules of the groups for `*`. */
	rules: { allow: boolean; pattern: string }[];
}

/** Reads `robots.txt` by RFC 9309; what is for named crawlers alone is left out. */
export function readRobots(text: string): Robots {
	const robots: Robots = { sitemaps: [], rules: [] };
	let agents: string[] = [];
	let inRules = false;
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
		const key = name.toLowerCase();
		if (key === 'sitemap') {
			robots.sitemaps.push({ value, line: index + 1, column: line.indexOf(value) + 1 });
		}
		if (key === 'user-agent') {
			agents = inRules ? [value] : [...agents, value];
			inRules = false;
		}
		if (key !== 'allow' && key !== 'disallow') continue;
		inRules = true;
		// An empty pattern fits nothing (section 2.2.2).
		if (agents.includes('*') && value)
			robots.rules.push({ allow: key === 'allow', pattern: value });
	}
	return robots;
}

/** True where the longest rule that fits allows the path, and where none fits. */
export function mayCrawl({ rules }: Robots, path: string): boolean {
	let best = { length: -1, allow: true };
	for (const { allow, pattern } of rules) {
		if (!fits(pattern, path)) continue;
		const { length } = pattern;
		if (length > best.length || (length === best.length && allow)) best = { length, allow };
	}
	return best.allow;
}

/** `*` is anything, `$` at the end the end; else a pattern is a beginning. */
function fits(pattern: string, path: string): boolean {
	const ends = pattern.endsWith('$');
	const [first = '', ...rest] = (ends ? pattern.slice(0, -1) : pattern).split('*');
	if (!path.startsWith(first)) return false;
	let at = first.length;
	for (const [index, part] of rest.entries()) {
		const found =
			ends && index === rest.length - 1 ? path.length - part.length : path.indexOf(part, at);
		if (found < at || !path.startsWith(part, found)) return false;
		at = found + part.length;
	}
	return !ends || at === path.length;
}
