import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { report } from './report.ts';

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const imageSchemes = new Set(['http:', 'https:']);

/** The scheme as a browser reads it, which skips white space and control characters. */
export function schemeOf(url: string): string | undefined {
	// Browsers drop these characters before they parse.
	const plain = url.replace(/[\u0000-\u0020\u007f]/g, '');
	return /^[a-z][a-z0-9+.-]*:/i.exec(plain)?.[0].toLowerCase();
}

/** Drops addresses that could run something or leave the reader elsewhere than they say. */
export function dropUnsafeUrls(tree: Root, file: VFile): void {
	visit(tree, 'element', (node) => {
		check(node, 'href', linkSchemes, file);
		check(node, 'src', imageSchemes, file);
		check(node, 'dataDark', imageSchemes, file);
		check(node, 'cite', imageSchemes, file);
		checkSources(node, file);
	});
}

/** The same for a link that is made afterwards. */
export function checkLink(node: Element, file: VFile): void {
	check(node, 'href', linkSchemes, file);
}

/** `srcset` holds several addresses, and those of `data:` hold commas: one bad one drops them all. */
function checkSources(node: Element, file: VFile): void {
	const { srcSet } = node.properties;
	if (!srcSet) return;
	const addresses = srcSet.split(/[\s,]+/);
	const scheme = addresses.map(schemeOf).find((each) => each && !imageSchemes.has(each));
	if (scheme) drop(node, 'srcSet', { scheme, allowed: imageSchemes, file });
}

function check(node: Element, name: string, allowed: ReadonlySet<string>, file: VFile): void {
	const url = node.properties[name];
	if (typeof url !== 'string') return;
	const scheme = schemeOf(url);
	if (scheme && !allowed.has(scheme)) drop(node, name, { scheme, allowed, file });
}

interface Refusal {
	scheme: string;
	allowed: ReadonlySet<string>;
	file: VFile;
}

function drop(node: Element, name: string, { scheme, allowed, file }: Refusal): void {
	delete node.properties[name];
	report(file, node, {
		code: 'markdown/unsafe-url',
		message: `Unexpected address with \`${scheme}\`, expected ${[...allowed].join(', ')} or a path`,
		hint: 'The address was dropped; the text stays.',
	});
}
