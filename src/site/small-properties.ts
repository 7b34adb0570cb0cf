import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
// Not within a longer name, such as a class `card--wide`.
const property = /(?<![\w-])--[a-z][\w-]*/gi;

/** `--paper: …` in sheet order → `--a`, `--b`, …; after 52 of them, names stay as they are. */
export function shortNames(tokens: string): ReadonlyMap<string, string> {
	const definitions = tokens.matchAll(/(--[a-z][\w-]*)\s*:/g);
	const names = [...new Set([...definitions].map(([, name = '']) => name))];
	return new Map(
		names.slice(0, letters.length).map((name, at) => [name, `--${letters.charAt(at)}`]),
	);
}

/**
 * A sheet with the short names, and without spaces that values of properties do not need. Where the
 * sheet of an author's component uses one of these letters itself, its property gets another name.
 */
export function shrinkProperties(css: string, names: ReadonlyMap<string, string>): string {
	const taken = new Set(names.values());
	const rename = (name: string): string =>
		names.get(name) ?? (taken.has(name) ? `--own-${name.slice(2)}` : name);
	return css
		.replace(
			/(--[\w-]+):([^;{}]+)/g,
			(_, name: string, value: string) => `${name}:${tighten(value)}`,
		)
		.replace(property, rename);
}

const quotedOrSpaced = /'[^']*'|"[^"]*"|\(\s+|\s+\)|\s*,\s*|\s+/g;

/** Minifiers leave values of custom properties alone, because scripts may read them; ours do not. */
function tighten(value: string): string {
	return value.trim().replace(quotedOrSpaced, (part) => {
		if (/^['"]/.test(part)) return part;
		return part.trim() || ' ';
	});
}

/**
 * Shortens the names of the design tokens in what is built; every page carries them dozens of times.
 * Only those of `tokens.css`, which every page depends on: so no page keeps names of an earlier build.
 */
export function smallProperties() {
	const file = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));
	const names = shortNames(readFileSync(file, 'utf8'));
	return {
		name: 'bimo:small-properties',
		apply: 'build' as const,
		enforce: 'pre' as const,
		transform: (code: string, id: string): string | undefined =>
			/\.css(?:\?|$)/.test(id) ? shrinkProperties(code, names) : undefined,
	};
}
