// From the first of several spaces only: the work would grow with their square.
const atEnd = /(?<!\s)\s*\{#([^\s{}#]+)\}\s*$/;

/** `A caption {#tab:x}` → `A caption` and `tab:x`; undefined: no id is given. */
export function takeId(text: string): { rest: string; id: string } | undefined {
	const match = atEnd.exec(text);
	return match?.[1] ? { rest: text.slice(0, match.index), id: match[1] } : undefined;
}
