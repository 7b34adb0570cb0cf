import { nearest } from '../../domain/text/nearest.ts';
import { splitMeta, type MetaWord } from './meta-words.ts';
import { type LineRange, readRanges } from './ranges.ts';

/** What a line can be marked as. */
export type LineMark = 'mark' | 'ins' | 'del' | 'focus' | 'error' | 'warning';

/** A part of the lines that is marked wherever it stands: a text as written, or a pattern. */
export interface MetaMark {
	kind: 'mark' | 'ins' | 'del';
	text?: string;
	pattern?: string;
	/** Where it stands in the meta. */
	at: number;
}

/** Something in the meta that is not understood. */
export interface MetaProblem {
	/** The part after `code/` of the issue's name. */
	code: string;
	message: string;
	hint?: string | undefined;
	/** Offset in the meta. */
	at: number;
}

/** The info string of a fence after its language, read. */
export interface CodeMeta {
	title?: string;
	/** Makes a numbered listing of the block, as does an id. */
	caption?: string;
	id?: string;
	/** The language below a diff. */
	lang?: string;
	lines: { kind: LineMark | 'collapse'; ranges: LineRange[]; at: number }[];
	marks: MetaMark[];
	/** Whether lines are numbered, and from which number. */
	numbers?: boolean;
	start?: number;
	wrap?: boolean;
	/** False: however long the block is, all of it is shown. */
	collapse?: boolean;
	problems: MetaProblem[];
}

/** Takes the value of an option; false when it is no value for it. */
type Option = (meta: CodeMeta, word: MetaWord) => boolean;

const text =
	(name: 'title' | 'caption' | 'lang'): Option =>
	(meta, { value, form }) => {
		if (!value || !(form === 'text' || (form === 'bare' && name === 'lang'))) return false;
		meta[name] = value;
		return true;
	};

const flag =
	(name: 'numbers' | 'wrap'): Option =>
	(meta, { value, form }) => {
		if (form !== 'none' && value !== 'true' && value !== 'false') return false;
		meta[name] = value !== 'false';
		return true;
	};

const start: Option = (meta, { value = '', form }) => {
	if (form !== 'bare' || !/^\d{1,6}$/.test(value)) return false;
	meta.start = Number(value);
	meta.numbers ??= true;
	return true;
};

const lines =
	(kind: LineMark | 'collapse'): Option =>
	(meta, { value = '', form, at }) => {
		const ranges = form === 'braces' ? readRanges(value) : undefined;
		if (ranges) meta.lines.push({ kind, ranges, at });
		return ranges !== undefined;
	};

/** Lines in braces, a text in quotation marks, or a pattern between slashes. */
const marks =
	(kind: MetaMark['kind']): Option =>
	(meta, word) => {
		const { value, form, at } = word;
		if (form === 'braces') return lines(kind)(meta, word);
		if (!value || (form !== 'text' && form !== 'pattern')) return false;
		meta.marks.push({ kind, at, [form]: value });
		return true;
	};

const collapse: Option = (meta, word) => {
	if (word.form === 'braces') return lines('collapse')(meta, word);
	if (word.form !== 'none' && word.value !== 'true' && word.value !== 'false') return false;
	meta.collapse = word.value !== 'false';
	return true;
};

/** The names of Expressive Code, its aliases among them, and those of VitePress. */
const options = new Map<string, Option>([
	['title', text('title')],
	['caption', text('caption')],
	['lang', text('lang')],
	['mark', marks('mark')],
	['ins', marks('ins')],
	['add', marks('ins')],
	['del', marks('del')],
	['rem', marks('del')],
	['focus', lines('focus')],
	['collapse', collapse],
	[
		'showLineNumbers',
		(meta, word) => (word.form === 'none' ? flag('numbers') : numbersOrStart)(meta, word),
	],
	['startLineNumber', start],
	[
		':line-numbers',
		(meta, word) => (word.form === 'none' ? flag('numbers') : numbersOrStart)(meta, word),
	],
	[
		':no-line-numbers',
		(meta, { form }) => {
			meta.numbers = false;
			return form === 'none';
		},
	],
	['wrap', flag('wrap')],
]);

/** `showLineNumbers=false`, or `=5` as Docusaurus has it. */
function numbersOrStart(meta: CodeMeta, word: MetaWord): boolean {
	return flag('numbers')(meta, word) || start(meta, word);
}

/** `title="a.js" {1,3-5} ins={2} "text"` → what it asks for, and what is wrong with it. */
export function readCodeMeta(source: string): CodeMeta {
	const meta: CodeMeta = { lines: [], marks: [], problems: [] };
	for (const word of splitMeta(source)) {
		const problem = word.name === undefined ? readUnnamed(meta, word) : readOption(meta, word);
		if (problem) meta.problems.push({ ...problem, at: word.at });
	}
	return meta;
}

type Problem = Omit<MetaProblem, 'at'>;

function readOption(meta: CodeMeta, word: MetaWord): Problem | undefined {
	const { name = '' } = word;
	const option = options.get(name);
	if (option?.(meta, word)) return undefined;
	if (option) return { code: 'bad-option', ...badValue(name, word.source) };
	const meant = nearest(name, options.keys());
	return {
		code: 'unknown-option',
		message: `Unexpected \`${word.source}\` after the language of a block of code, expected an option of code`,
		hint: meant ? `Did you mean \`${meant}\`?` : `There are: ${[...options.keys()].join(', ')}.`,
	};
}

function readUnnamed(meta: CodeMeta, word: MetaWord): Problem | undefined {
	const { form, value = '' } = word;
	const id = form === 'braces' ? /^#([\p{L}\p{N}][\p{L}\p{N}:._-]*)$/u.exec(value)?.[1] : undefined;
	if (id) {
		meta.id = id;
		return undefined;
	}
	if (form === 'brackets' && value) {
		meta.title = value;
		return undefined;
	}
	return marks('mark')(meta, word)
		? undefined
		: { code: 'bad-option', ...badValue('mark', word.source) };
}

const examples: Record<string, string> = {
	title: 'title="a.js"',
	caption: 'caption="How it starts"',
	lang: 'lang="js"',
	focus: 'focus={2-4}',
	collapse: 'collapse={5-20}',
	showLineNumbers: 'showLineNumbers=false',
	startLineNumber: 'startLineNumber=5',
	':line-numbers': ':line-numbers=5',
	':no-line-numbers': ':no-line-numbers',
	wrap: 'wrap=false',
};

function badValue(name: string, source: string): { message: string; hint: string } {
	const example = examples[name];
	return {
		message: `Unexpected \`${source}\` in a block of code, expected ${example ? `something like \`${example}\`` : 'lines or a text to mark'}`,
		hint: example
			? 'Lines are counted from 1; a text stands in quotation marks.'
			: 'Lines: `{1,3-5}`. A text: `"word"`. A pattern: `/w.rd/`.',
	};
}
