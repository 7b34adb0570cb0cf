import type { Stretch } from '../stretches.ts';
import type { Params, Tag } from './tag.ts';

/** How a dialect writes its tags. */
export interface TagSyntax {
	/** What begins one: `{{<`. */
	openings: RegExp;
	/** What ends it, by what began it. */
	closings: Readonly<Record<string, string>>;
	/** Between which signs an end is none. */
	quotes: string;
	/** Reads what stands between beginning and end; undefined: it is no tag. */
	read: (inside: string) => Pick<Tag, 'role' | 'name' | 'params'> | undefined;
}

// Longer than anybody writes.
const longest = 4000;

/**
 * Tags of a text, in order, but those that begin in a stretch of code. One that does not end before
 * the next begins, or before an empty line, is text. The work is bounded, whatever quotes do.
 */
export function scanTags(
	text: string,
	syntax: TagSyntax,
	codeAt: (offset: number) => Stretch | undefined,
): Tag[] {
	const tags: Tag[] = [];
	const openings = new RegExp(syntax.openings, 'g');
	let budget = 20 * text.length + longest;
	for (let match = openings.exec(text); match && budget > 0; match = openings.exec(text)) {
		const code = codeAt(match.index);
		if (code) {
			openings.lastIndex = Math.max(code[1], openings.lastIndex);
			continue;
		}
		const from = openings.lastIndex;
		const closing = syntax.closings[match[0]] ?? '';
		const at = endOf(text, { from, closing, syntax });
		budget -= Math.abs(at) - from;
		const read = at > 0 ? syntax.read(text.slice(from, at)) : undefined;
		if (!read) continue;
		const end = at + closing.length;
		tags.push({ start: match.index, end, ...read });
		openings.lastIndex = end;
	}
	return tags;
}

interface Search {
	from: number;
	closing: string;
	syntax: TagSyntax;
}

/** Where the closing sign stands; negative where there is none: how far was looked. */
function endOf(text: string, { from, closing, syntax }: Search): number {
	const limit = Math.min(text.length, from + longest);
	const opening = new RegExp(syntax.openings, 'y');
	for (let at = from; at < limit; at++) {
		const sign = text.charAt(at);
		if (text.startsWith(closing, at)) return at;
		if (sign === '{') {
			opening.lastIndex = at;
			if (opening.test(text)) return -at;
		}
		if (sign === '\n' && /^[ \t>]*\r?$/.test(lineAfter(text, at))) return -at;
		if (!syntax.quotes.includes(sign)) continue;
		const end = endOfQuote(text, at, limit);
		if (end < 0) return -limit;
		at = end;
	}
	return -limit;
}

function lineAfter(text: string, newline: number): string {
	const end = text.indexOf('\n', newline + 1);
	return text.slice(newline + 1, Math.min(end < 0 ? text.length : end, newline + 200));
}

function endOfQuote(text: string, start: number, limit: number): number {
	const quote = text.charAt(start);
	for (let at = start + 1; at < limit; at++) {
		const sign = text.charAt(at);
		if (sign === quote) return at;
		if (sign === '\\' && quote !== '`') at++;
	}
	return -1;
}

const parameter =
	/(?:([\w-]+)[ \t\r\n]*=[ \t\r\n]*)?("(?:[^"\\]|\\[^])*"|`[^`]*`|'(?:[^'\\]|\\[^])*'|[^\s,"'`]+)/g;

/** `"a" b=c d="e f"` */
export function readParams(text: string): Params {
	const list: string[] = [];
	const named = new Map<string, string>();
	for (const [, name, written = ''] of text.matchAll(parameter)) {
		const value = withoutQuotes(written);
		if (name === undefined) list.push(value);
		else if (!named.has(name.toLowerCase())) named.set(name.toLowerCase(), value);
	}
	return { list, named };
}

function withoutQuotes(written: string): string {
	const quote = written.charAt(0);
	if (written.length < 2 || !/["'`]/.test(quote)) return written;
	const inside = written.slice(1, -1);
	return quote === '`' ? inside : inside.replace(/\\(["'\\])/g, '$1').replace(/\\n/g, ' ');
}
