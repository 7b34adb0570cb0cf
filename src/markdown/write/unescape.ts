import { VFile } from 'vfile';
import { readInline } from '../inline/read-inline.ts';
import { parseMarkdown } from '../parse.ts';

const escaped = /\\(?=[!-/:-@[-`{-~])(?!\[\^)/g;

/** Each costs a parse of its block: a block with more is a table of symbols, or an attack. */
const most = 400;

/**
 * Takes out every backslash that changes nothing: a writer of Markdown escapes what might be
 * markup, an author only what is. The parser decides, block by block; at last the whole is compared.
 */
export function unescapeMarkdown(body: string): string {
	if (!body.includes('\\')) return body;
	// a rule at the start would look like front matter
	const markdown = `\n${body}`;
	let result = '';
	let end = 0;
	for (const block of parseMarkdown(markdown).children) {
		const start = block.position?.start.offset ?? end;
		const stop = block.position?.end.offset ?? start;
		result += markdown.slice(end, start) + unescapeBlock(markdown.slice(start, stop));
		end = stop;
	}
	result += markdown.slice(end);
	return shapeOf(result) === shapeOf(markdown) ? result.slice(1) : body;
}

function unescapeBlock(block: string): string {
	// A colon at the start would mean what the block before it means.
	const first = block.startsWith('\\:') ? 1 : 0;
	const places = [...block.matchAll(escaped)].map(({ index }) => index).slice(first);
	if (places.length === 0 || places.length > most) return block;
	const shape = shapeOf(block);
	return places.reduceRight((text, index) => {
		const shorter = text.slice(0, index) + text.slice(index + 1);
		return shapeOf(shorter) === shape ? shorter : text;
	}, block);
}

/** The tree without places, to compare with. */
function shapeOf(markdown: string): string {
	const tree = parseMarkdown(markdown);
	// Emoji, marks and abbreviations are read after parsing.
	readInline(tree, new VFile({ value: markdown }));
	return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}
