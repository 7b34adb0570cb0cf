import { componentTag } from './mdx-document.ts';

// No text holds a bare `<`, and no attribute a bare `"`.
const marker = new RegExp(`<${componentTag} data-index="\\d+">|</${componentTag}>`);

/** The HTML of a text between the tags of its components, in order: what the site puts around them. */
export function splitParts(html: string): string[] {
	return html.split(marker);
}
