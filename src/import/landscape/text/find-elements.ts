import type { Stretch } from '../../markdown/convert/stretches.ts';

const opening =
	/<\/?(script|style|iframe|object|embed|template|noscript|frame|frameset|applet|form|base|meta|link)\b/gi;

/** Elements whose words are worth keeping. */
const transparent: ReadonlySet<string> = new Set(['form', 'object', 'noscript']);

export interface FoundElement {
	name: string;
	/** Of all that goes: the whole element, or a tag alone. */
	place: Stretch;
}

/** Elements that run something, load something or ask for something, in one pass. */
export function findElements(text: string): FoundElement[] {
	const lower = text.toLowerCase();
	const unclosed = new Set<string>();
	const found: FoundElement[] = [];
	let past = 0;
	for (const { 1: written = '', index } of text.matchAll(opening)) {
		if (index < past) continue;
		const name = written.toLowerCase();
		const isAlone = text[index + 1] === '/' || transparent.has(name);
		const close = isAlone || unclosed.has(name) ? -1 : lower.indexOf(`</${name}`, index);
		if (close < 0) unclosed.add(name);
		past = endOfTag(text, close < 0 ? index : close);
		found.push({ name, place: [index, past] });
	}
	return found;
}

const longestTag = 5000;

/** Behind the `>` that ends a tag; where there is none near, behind its name. */
function endOfTag(text: string, start: number): number {
	const end = text.slice(start, start + longestTag).indexOf('>');
	return end < 0 ? start + 1 : start + end + 1;
}
