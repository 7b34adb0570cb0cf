import { type DataLanguage, isData, readData, textOf } from './read-data.ts';

/** What the order and the titles of a book need of a file. */
export interface Peek {
	/** From front matter, else the first heading of the first level; else empty. */
	title: string;
	/** `linkTitle` of Hugo, else the title. */
	linkTitle: string;
	description: string;
	/** 0: none. */
	weight: number;
	/** In milliseconds; of a text without a date the smallest. */
	date: number;
	/** False for what Hugo does not show: `headless`, `build: { render: never }`. */
	isShown: boolean;
	/** False where nothing stands beside front matter and the title. */
	hasText: boolean;
}

const fences = [
	{ pattern: /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m, language: 'yaml' },
	{ pattern: /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m, language: 'toml' },
	{ pattern: /^(\{\n[\s\S]*?^\})[ \t]*(?:\n|$)/m, language: 'json' },
] as const satisfies { pattern: RegExp; language: DataLanguage }[];

/** Looks into a chapter before it is converted. Pure; broken front matter is as good as none. */
export function peek(text: string): Peek {
	const { data, body } = split(text);
	const heading = firstTitle(body);
	const title = textOf(data, 'title') || heading.title;
	const date = data['date'];
	const build = data['build'] ?? data['_build'];
	return {
		title,
		linkTitle: textOf(data, 'linkTitle') || textOf(data, 'linktitle') || title,
		description: textOf(data, 'description'),
		weight: typeof data['weight'] === 'number' ? data['weight'] : 0,
		date: timeOf(date),
		isShown: !(data['headless'] === true || (isData(build) && build['render'] === 'never')),
		hasText: heading.rest.trim() !== '',
	};
}

function split(text: string): { data: Record<string, unknown>; body: string } {
	for (const { pattern, language } of fences) {
		const match = pattern.exec(text);
		if (match?.index !== 0) continue;
		const read = readData(match[1] ?? '', language);
		return { data: 'data' in read ? read.data : {}, body: text.slice(match[0].length) };
	}
	return { data: {}, body: text };
}

function timeOf(date: unknown): number {
	const time = date instanceof Date ? date.getTime() : Date.parse(String(date));
	return Number.isNaN(time) ? -Infinity : time;
}

/** The title where it is the first that stands there: `# Title` or underlined with `=`. */
function firstTitle(body: string): { title: string; rest: string } {
	const start = withoutComments(body).trimStart();
	const [line = '', below = ''] = start.split('\n', 2);
	const isMarked = /^#[ \t]/.test(line);
	const isUnderlined = !isMarked && /^=+[ \t]*$/.test(below) && line !== '';
	if (!isMarked && !isUnderlined) return { title: '', rest: start };
	const length = line.length + 1 + (isUnderlined ? below.length : 0);
	return { title: plain(isMarked ? line.slice(1) : line), rest: start.slice(length) };
}

/** In one pass: a pattern would look through the rest of the text from every `<!--`. */
function withoutComments(text: string): string {
	let rest = '';
	let from = 0;
	for (;;) {
		const open = text.indexOf('<!--', from);
		const close = open === -1 ? -1 : text.indexOf('-->', open);
		if (close === -1) return rest + text.slice(from);
		rest += text.slice(from, open);
		from = close + 3;
	}
}

// Nobody writes a longer title; patterns below take time by the square of its length.
const longestTitle = 300;

/** A heading without its marks: `` `kubectl` {#id} # `` → `kubectl`. */
function plain(heading: string): string {
	return heading
		.trim()
		.slice(0, longestTitle)
		.replace(/[ \t]#+$/, '')
		.replace(/\s*\{[^}]*\}\s*$/, '')
		.replace(/<[^>]*>/g, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[`*]|\\(?=[!-/:-@[-`{-~])/g, '')
		.trim();
}
