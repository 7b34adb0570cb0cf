import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { readFiles } from './files.ts';

/** A built page: where it is and what it says. */
export interface Page {
	/** Path of the file in the output folder. */
	file: string;
	/** Address on the site, decoded: `/zh/blog/a/`. */
	address: string;
	html: string;
	tree: Root;
}

/** A built site, read and parsed. */
export interface Dist {
	files: Map<string, Buffer>;
	/** Every HTML file but the stubs at old addresses. */
	pages: Page[];
	/** What stands at old addresses. */
	stubs: Page[];
	text(file: string): string;
	/** The page at an address. */
	page(address: string): Page;
}

/** Reads an output folder. */
export async function readDist(dir: string): Promise<Dist> {
	const files = await readFiles(dir);
	const all = [...files]
		.filter(([name]) => name.endsWith('.html'))
		.map(([name, bytes]) => {
			const html = bytes.toString();
			return { file: name, address: addressOf(name), html, tree: fromHtml(html) };
		});
	const isStub = ({ tree }: Page): boolean =>
		elements(tree, 'meta').some(({ properties }) => hasToken(properties['httpEquiv'], 'refresh'));
	const pages = all.filter((page) => !isStub(page));
	return {
		files,
		pages,
		stubs: all.filter(isStub),
		text: (file) => {
			const bytes = files.get(file);
			if (!bytes) throw new Error(`Unexpected absence of ${file}, expected it to be built`);
			return bytes.toString();
		},
		page: (address) => {
			const page = pages.find((each) => each.address === address);
			if (!page) throw new Error(`Unexpected absence of ${address}, expected a page`);
			return page;
		},
	};
}

function addressOf(file: string): string {
	return `/${file}`.replace(/\/index\.html$/, '/');
}

/** Elements by tag name, in order; without a name, all. */
export function elements(tree: Root | Element, tagName?: string): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (tagName === undefined || node.tagName === tagName) found.push(node);
	});
	return found;
}

/** The value of an attribute as text, or undefined. */
export function attribute({ properties }: Element, name: string): string | undefined {
	const value = properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** True when a value that is a list of words holds one. */
export function hasToken(value: Element['properties'][string], token: string): boolean {
	return [value].flat().includes(token);
}

/** `<link>` elements with a `rel`. */
export function links(page: Page, rel: string): Element[] {
	return elements(page.tree, 'link').filter(({ properties }) => hasToken(properties['rel'], rel));
}

/** The address that a page calls its own, if any. */
export function canonicalOf(page: Page): string | undefined {
	const [link] = links(page, 'canonical');
	return link && attribute(link, 'href');
}

/** The content of a `<meta>` by its `name` or `property`. */
export function metaOf(page: Page, name: string): string | undefined {
	const meta = elements(page.tree, 'meta').find(
		(node) => attribute(node, 'name') === name || attribute(node, 'property') === name,
	);
	return meta && attribute(meta, 'content');
}

/** Text of the first element with a tag name. */
export function textOf(page: Page, tagName: string): string | undefined {
	const [node] = elements(page.tree, tagName);
	return node && toString(node);
}

type JsonLdNode = Record<string, unknown> & { '@graph'?: Record<string, unknown>[] };

/** The nodes of JSON-LD of a page. */
export function jsonLdOf(page: Page): Record<string, unknown>[] {
	return (
		elements(page.tree, 'script')
			.filter((node) => attribute(node, 'type') === 'application/ld+json')
			// JSON-LD objects here are always objects; a test reads their fields.
			.map((node) => JSON.parse(toString(node)) as JsonLdNode)
			.flatMap((data) => data['@graph'] ?? [data])
	);
}

/** hreflang → address, as the head of a page says. */
export function alternatesOf(page: Page): Record<string, string> {
	return Object.fromEntries(
		links(page, 'alternate').flatMap((link) => {
			const lang = attribute(link, 'hrefLang');
			return lang ? [[lang, attribute(link, 'href') ?? '']] : [];
		}),
	);
}
