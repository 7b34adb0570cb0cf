import { type DataLanguage, readData } from '../../folder/read-data.ts';

/** A text in two: what it says of itself, and the rest. */
export interface Split {
	data: Record<string, unknown>;
	/** By field: the line on which it begins, where that can be told. */
	lineOf: (field: string) => number;
	body: string;
	/** The line on which the body begins, from 1. */
	firstLine: number;
	/** Why the front matter cannot be read; what can be guessed of it is in `data`. */
	problem?: string;
}

// Parsers take their time with what nobody writes.
const longest = 100_000;

interface Raw {
	language: DataLanguage;
	text: string;
	/** Of all that the body does not have. */
	length: number;
}

const marks = [
	{ sign: '---', language: 'yaml' },
	{ sign: '+++', language: 'toml' },
] as const;

/** Takes front matter off a text: YAML, TOML or, as Hugo has it, JSON. */
export function splitFrontMatter(text: string): Split {
	const raw = betweenSigns(text) ?? json(text);
	const none: Split = { data: {}, lineOf: () => 1, body: text, firstLine: 1 };
	if (!raw) return none;
	const read =
		raw.text.length > longest
			? { problem: `it is longer than ${longest} characters` }
			: readData(raw.text, raw.language);
	// Two rules with a paragraph between them are none, nor is a text that begins with a brace.
	const isMeant = 'data' in read || (raw.language !== 'json' && /^[\w-]+\s*[:=]/.test(raw.text));
	if (!isMeant) return none;
	const head = text.slice(0, raw.length);
	const lines = linesOf(head);
	return {
		data: 'data' in read ? read.data : guess(raw.text),
		lineOf: (field) => lines.get(field) ?? 1,
		body: text.slice(raw.length),
		firstLine: head.split('\n').length,
		...('problem' in read ? { problem: read.problem } : {}),
	};
}

function betweenSigns(text: string): Raw | undefined {
	const mark = marks.find(({ sign }) => text.startsWith(sign));
	const [opening] = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? [];
	if (!mark || !opening) return undefined;
	for (let at = opening.length; at < text.length;) {
		const newline = text.indexOf('\n', at);
		const end = newline < 0 ? text.length : newline;
		if (text.startsWith(mark.sign, at) && text.slice(at + 3, end).trim() === '') {
			const inside = text.slice(opening.length, at);
			return { language: mark.language, text: inside, length: Math.min(end + 1, text.length) };
		}
		at = end + 1;
	}
	return undefined;
}

/** An object that begins with the text and ends with its line. */
function json(text: string): Raw | undefined {
	if (!/^\{\s*(?:"|\})/.test(text)) return undefined;
	const brackets = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
	let depth = 0;
	for (const { 0: found, index } of text.matchAll(brackets)) {
		if (found === '{') depth++;
		if (found !== '}' || --depth > 0) continue;
		const rest = /[ \t]*\r?(?:\n|$)/y;
		rest.lastIndex = index + 1;
		const [tail] = rest.exec(text) ?? [];
		if (tail === undefined) return undefined;
		return { language: 'json', text: text.slice(0, index + 1), length: index + 1 + tail.length };
	}
	return undefined;
}

/** Lines such as `title: Ink: a history`, which no parser takes. */
function guess(text: string): Record<string, unknown> {
	const found: [string, unknown][] = [];
	for (const line of text.split('\n')) {
		const [, name, value = ''] = /^([\w-]+)[ \t]*[:=][ \t]*(\S.*)$/.exec(line.trimEnd()) ?? [];
		if (!name || /^[[{|>&*!]/.test(value)) continue;
		const bare = value.replace(/^(["'])(.*)\1$/, '$2');
		found.push([name, bare === 'true' ? true : bare === 'false' ? false : bare]);
	}
	return Object.fromEntries(found);
}

/** Each field with the line on which it stands first. */
function linesOf(head: string): Map<string, number> {
	const lines = new Map<string, number>();
	for (const [index, line] of head.split('\n').entries()) {
		const [, name] = /^[\s"'[]*([\p{L}\p{N}_-]+)["'\]]*\s*[:=.\]]/u.exec(line.slice(0, 200)) ?? [];
		if (name && !lines.has(name)) lines.set(name, index + 1);
	}
	return lines;
}
