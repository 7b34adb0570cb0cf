import { type Draft, makeDraft } from './draft.ts';

/** What takes the place of a stretch [start, end) of a draft. */
export interface Edit {
	start: number;
	end: number;
	text: string;
	/** Space around it: `line`, it begins or ends its line; `blank`, with an empty line besides. */
	before?: Space;
	after?: Space;
	/** What its lines begin with after the first; undefined: as the line goes on. */
	prefix?: string;
	/** Called with the index of the line, from 0, on which its text begins. */
	placed?: (line: number) => void;
}

export type Space = 'line' | 'blank';

// What a line of a quotation or of an item begins with.
const prefixOf = /^(?:[ \t>]|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*/;

/**
 * A draft with its edits made, everything else byte for byte. Edits may come in any order; one that
 * begins within another is left out. Lines that are new begin as the line does that they come from.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
	if (edits.length === 0) return draft;
	const writer = new Writer(draft);
	let at = 0;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		if (edit.start < at) continue;
		writer.copy(at, edit.start);
		writer.put(edit);
		at = edit.end;
	}
	writer.copy(at, draft.text.length);
	return writer.finish();
}

/** Writes line by line, as what stands before a piece decides about the space around it. */
class Writer {
	readonly #draft: Draft;
	readonly #done: string[] = [];
	readonly #lines: number[] = [];
	/** The line before the one that is open. */
	#last = '';
	#open = '';
	#openLine = 1;
	/** What the piece before asks of the next one. */
	#wanted: Space | undefined;
	/** The next line end of the draft: a text may be one line, which each piece would look through. */
	#newline = -1;

	constructor(draft: Draft) {
		this.#draft = draft;
		this.#openLine = draft.lines[0] ?? 1;
	}

	/** A stretch of the draft as it is. */
	copy(start: number, end: number): void {
		let at = start;
		while (at < end) {
			const stop = Math.min(this.#newlineFrom(at), end);
			this.#add(this.#draft.text.slice(at, stop), at);
			if (stop === end) return;
			this.#endLine();
			at = stop + 1;
			this.#openLine = this.#draft.lineOf(at);
		}
	}

	#newlineFrom(at: number): number {
		if (this.#newline >= at) return this.#newline;
		const found = this.#draft.text.indexOf('\n', at);
		this.#newline = found < 0 ? Infinity : found;
		return this.#newline;
	}

	put({ start, text, before, after, ...more }: Edit): void {
		if (this.#open === '') this.#openLine = this.#draft.lineOf(start);
		if (text === '' && !after) return;
		const space = this.#wanted === 'blank' ? 'blank' : (before ?? this.#wanted);
		this.#wanted = undefined;
		if (space) this.#makeSpace(space, start);
		more.placed?.(this.#lines.length);
		const [first = '', ...rest] = text.split('\n');
		const prefix = rest.length > 0 ? (more.prefix ?? linePrefix(this.#draft, start)) : '';
		this.#open += first;
		for (const line of rest) {
			this.#endLine();
			this.#open = line === '' ? prefix.trimEnd() : prefix + line;
		}
		this.#wanted = after;
	}

	finish(): Draft {
		this.#done.push(this.#open);
		this.#lines.push(this.#openLine);
		return makeDraft(this.#done.join(''), this.#lines);
	}

	#add(text: string, at: number): void {
		const isBlank = withoutPrefix(text).trim() === '';
		if (this.#wanted && !isBlank) {
			const isSameLine = withoutPrefix(this.#open).trim() !== '';
			if (!isSameLine) this.#open += prefixOf.exec(text)?.[0] ?? '';
			this.#makeSpace(this.#wanted, at);
			this.#wanted = undefined;
			this.#open += isSameLine ? text.trimStart() : withoutPrefix(text);
			return;
		}
		// An empty line is space enough.
		if (this.#open === '' && isBlank && this.#draft.text[at + text.length] === '\n')
			this.#wanted = undefined;
		this.#open += text;
	}

	#makeSpace(space: Space, at: number): void {
		const prefix = linePrefix(this.#draft, at);
		if (withoutPrefix(this.#open).trim() !== '') {
			this.#endLine();
			if (space === 'blank') this.#emptyLine(prefix);
			this.#open = prefix;
			return;
		}
		const isNewItem = /[^ \t>]/.test(this.#open);
		if (space === 'line' || isNewItem || withoutPrefix(this.#last).trim() === '') return;
		const open = this.#open;
		this.#emptyLine(prefix);
		this.#open = open;
	}

	#emptyLine(prefix: string): void {
		this.#open = prefix.trimEnd();
		this.#endLine();
	}

	#endLine(): void {
		this.#done.push(`${this.#open}\n`);
		this.#lines.push(this.#openLine);
		this.#last = this.#open;
		this.#open = '';
	}
}

/** What lines begin with that go on where the line of an offset stands: spaces and `>`. */
export function linePrefix(draft: Draft, offset: number): string {
	const start = draft.lineStart(offset);
	// Only a stretch: a line may be as long as the text.
	const head = draft.text.slice(start, Math.min(start + 200, Math.max(offset, start)));
	return (prefixOf.exec(head)?.[0] ?? '').replace(/[^ \t>]/g, ' ');
}

function withoutPrefix(line: string): string {
	return line.slice(prefixOf.exec(line.slice(0, 200))?.[0].length ?? 0);
}
