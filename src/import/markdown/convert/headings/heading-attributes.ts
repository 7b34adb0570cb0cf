import type { Stretch } from '../stretches.ts';

/** Attributes in braces at the end of a heading, in whatever dialect. */
export interface WrittenAttributes {
	/** In the source of the heading, with the space before them. */
	place: Stretch;
	/** What takes their place: `{#id}` or nothing. */
	kept: string;
	lost: string[];
}

/** An id, a class, a value; `-` is Pandoc's word for "without a number". */
export const attributeWord = String.raw`(?:[#.][^\s{}#.=][^\s{}#=]*|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+)|-)`;
const attributes = new RegExp(
	String.raw`(?<![\s\\])[ \t]*(\{:?[ \t]*(${attributeWord}(?:[ \t]+${attributeWord})*)[ \t]*\})[ \t]*#*[ \t]*$`,
);

/** Undefined: there are none, or only the `{#id}` that Bimo reads. */
export function readAttributes(source: string): WrittenAttributes | undefined {
	const [first = ''] = source.split('\n', 1);
	const isMarked = source.startsWith('#');
	const line = isMarked ? first : source.slice(0, Math.max(0, source.lastIndexOf('\n'))).trimEnd();
	// Patterns look at its end only.
	const from = Math.max(0, line.length - mostLength);
	const match = attributes.exec(line.slice(from));
	if (!match?.[1]) return undefined;
	const words = match[2]?.match(new RegExp(attributeWord, 'g')) ?? [];
	const id = words.find((each) => each.startsWith('#'));
	if (`{${id ?? ''}}` === match[1]) return undefined;
	const start = from + match.index;
	return {
		place: [start, start + match[0].length],
		kept: id ? ` {${id}}` : '',
		lost: words.filter((each) => each !== id),
	};
}

const mostLength = 1000;
