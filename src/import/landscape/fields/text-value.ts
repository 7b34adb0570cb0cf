// Control characters, halves of characters, and what turns the direction of the text around it.
const unseen = /[\p{Cc}\p{Cs}\u200b\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** A value as one line of text; empty for what is none. */
export function lineOf(value: unknown): string {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const text = typeof value === 'string' ? value : Array.isArray(value) ? lineOf(value[0]) : '';
	return text.replace(/\s+/g, ' ').replace(unseen, '').trim();
}

const longest = 1000;
const tag = /<\/?[a-z!][^<>]*>/gi;

const seen = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Without tags and, in a description, without Markdown's marks; undefined: nothing can be read. */
export function plainLine(text: string, isMarkdown: boolean): string | undefined {
	const bare = (isMarkdown ? withoutMarks(text) : text)
		.replace(tag, '')
		.replace(/\s+/g, ' ')
		.trim();
	return bare.length > longest || !seen.test(bare) ? undefined : bare;
}

function withoutMarks(text: string): string {
	if (text.length > longest * 2) return text;
	return text
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/(\*\*|__|`)(?=\S)([^*_`]+)\1/g, '$2');
}

const mostLabels = 50;

/** Words of a list, or of a text between the signs; each once. */
export function labelsOf(value: unknown, between?: RegExp): string[] {
	const parts = Array.isArray(value)
		? value.slice(0, mostLabels).map(labelOf)
		: between
			? lineOf(value).split(between)
			: [lineOf(value)];
	return [
		...new Set(parts.map((part) => part.replace(/^[#\s]+/, '').trim()).filter(Boolean)),
	].slice(0, mostLabels);
}

/** A word, or an object that names one: `{ category: A, subcategory: B }` → `A / B`. */
function labelOf(value: unknown): string {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return lineOf(value);
	return Object.values(value).map(lineOf).filter(Boolean).join(' / ');
}
