import { oneLine } from '../../../read/plain-text.ts';
import { asDestination } from '../links/destination.ts';

/** Words as the title of a directive, `:::note[…]`. */
export function asLabel(text: string): string {
	return `[${oneLine(text).replace(/[\\[\]<]/g, '\\$&')}]`;
}

/** Words within a sentence that are no markup. */
export function asWords(text: string): string {
	return oneLine(text).replace(/[\\[\]`<*_]/g, '\\$&');
}

/** Code in a sentence, whatever backticks it holds. */
export function asCode(text: string): string {
	const line = oneLine(text);
	const sign = '`'.repeat(1 + longestRun(line, /`+/g));
	const gap = /^`|`$/.test(line) ? ' ' : '';
	return `${sign}${gap}${line}${gap}${sign}`;
}

/** A block of code, within a fence longer than any in it. */
export function asFence(code: string, info: string): string {
	const sign = '`'.repeat(Math.max(3, 1 + longestRun(code, /`{3,}/g)));
	return `${sign}${info.replaceAll('`', '')}\n${code}\n${sign}`;
}

/** The length of the longest match; 0: there is none. */
export function longestRun(text: string, pattern: RegExp): number {
	let longest = 0;
	for (const [run] of text.matchAll(pattern)) longest = Math.max(longest, run.length);
	return longest;
}

export function asLink(words: string, address: string): string {
	return `[${asWords(words)}](${asDestination(address)})`;
}

export interface PictureParts {
	src: string;
	alt: string;
	caption?: string | undefined;
	/** For references, such as `fig:flow`. */
	id?: string | undefined;
	/** Where it leads. */
	link?: string | undefined;
}

/** A picture, or with a caption a figure. One with markup in its caption needs a block around it. */
export function asPicture({ src, alt, caption, id, link }: PictureParts): string {
	const name = id ? `{#${id}}` : '';
	const isRich = caption !== undefined && /[*_`[\]$]|<\w/.test(caption);
	const title = caption && !isRich ? ` "${oneLine(caption).replace(/["\\]/g, '\\$&')}"` : '';
	const image = `![${asWords(alt)}](${asDestination(src)}${title})`;
	const linked = link ? `[${image}](${asDestination(link)})` : image;
	if (!caption || !isRich) return `${linked}${name}`;
	return `:::figure[${balanced(oneLine(caption))}]${name}\n${linked}\n:::`;
}

/** Brackets of links stay; ones without a partner would end the title. */
function balanced(text: string): string {
	let depth = 0;
	for (const [sign] of text.matchAll(/\\[^]|[[\]]/g)) {
		if (sign === '[') depth++;
		if (sign === ']' && --depth < 0) break;
	}
	return depth === 0 ? text : text.replace(/[[\]]/g, '\\$&');
}
