/** How the value of a word is written: `{1}`, `"a"`, `/a/`, `[a]`, as it is, or not at all. */
type Form = 'braces' | 'text' | 'pattern' | 'brackets' | 'bare' | 'none';

/** One word of the meta: `ins={2}`, `{1}`, `"text"`, `wrap`. */
export interface MetaWord {
	/** Absent when the value stands alone. */
	name?: string;
	form: Form;
	/** Without what encloses it. */
	value?: string;
	/** All of it as written, shortened for messages. */
	source: string;
	/** Offset in the meta. */
	at: number;
}

// Each begins with a sign of its own and runs over no other: reading takes one pass.
const enclosed =
	/\{(?<braces>[^{}]*)\}|"(?<double>(?:\\.|[^"\\])*)"|'(?<single>(?:\\.|[^'\\])*)'|\/(?<pattern>(?:\\.|[^/\\])+)\/|\[(?<brackets>[^[\]]*)\]/y;
const named = /(:?[A-Za-z][\w-]*)(=?)/y;
const anything = /\S+/y;

/** Splits the meta at its spaces, but for those inside quotation marks and braces. */
export function splitMeta(meta: string): MetaWord[] {
	const words: MetaWord[] = [];
	let at = 0;
	const read = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(meta);
		if (match) at = pattern.lastIndex;
		return match;
	};
	while (at < meta.length) {
		if (/\s/.test(meta[at] ?? '')) {
			at++;
			continue;
		}
		const start = at;
		const [, name, sign] = read(named) ?? [];
		const value = name === undefined || sign ? valueOf(read(enclosed)) : undefined;
		// A value that nothing encloses, or what follows one without a space and is no other.
		const rest = value || (name !== undefined && !sign && atEnd(meta, at)) ? null : read(anything);
		words.push({
			form: value || !rest ? 'none' : 'bare',
			...(rest ? { value: rest[0] } : {}),
			...value,
			...(name === undefined ? {} : { name: name + (sign || !rest ? '' : rest[0]) }),
			source: shorten(meta.slice(start, at)),
			at: start,
		});
	}
	return words;
}

function atEnd(meta: string, at: number): boolean {
	return at >= meta.length || /[\s{["'/]/.test(meta[at] ?? '');
}

function valueOf(match: RegExpExecArray | null): { form: Form; value: string } | undefined {
	const { braces, double, single, pattern, brackets } = match?.groups ?? {};
	if (braces !== undefined) return { form: 'braces', value: braces };
	if (pattern !== undefined) return { form: 'pattern', value: pattern };
	if (brackets !== undefined) return { form: 'brackets', value: unescape(brackets) };
	const text = double ?? single;
	return text === undefined ? undefined : { form: 'text', value: unescape(text) };
}

/** As in all Markdown, a backslash before punctuation only says that it is meant as it stands. */
function unescape(text: string): string {
	return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
