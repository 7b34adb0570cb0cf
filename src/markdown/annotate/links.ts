import path from 'node:path/posix';
import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';
import { isLocale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { InternalLink } from '../../domain/outline.ts';
import { decode } from '../../domain/text/decode.ts';
import type { DocumentContext } from '../context.ts';
import { schemeOf } from './safe-urls.ts';

const documentPath =
	/^(?:pages\/([^/]+)|(landscape)\/projects(\/[^/.]+)(?:\.yaml$)?|(blog\/[^/]+|handbooks(?:\/[^/.]+){1,3}))(?:\/(?:([^/]+)\.mdx?)?)?$/;

/**
 * Turns links between files, which work on GitHub, into addresses: `../b/zh.md#c` → `/zh/blog/b/#c`.
 * Returns every link within the site, so that it can be checked once all pages are known.
 */
export function annotateLinks(tree: Root, context: DocumentContext): InternalLink[] {
	const links: InternalLink[] = [];
	visit(tree, 'element', (node) => {
		const href = node.properties['href'];
		if (node.tagName !== 'a' || typeof href !== 'string') return;
		if (schemeOf(href) || href.startsWith('//')) return;
		const url = href.startsWith('#') ? href : resolveLink(href, context);
		node.properties['href'] = url;
		if (!isFootnote(node)) {
			const { line = 1, column = 1 } = node.position?.start ?? {};
			links.push({ url, line, column });
		}
	});
	return links;
}

/** The address that a reference in the text means. */
export function resolveLink(href: string, { path: from, locale, site }: DocumentContext): string {
	if (href.startsWith('/')) return href;
	const [, target = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(href) ?? [];
	const file = path.join(path.dirname(from), target);
	const [, page, map = '', project, other, name] = documentPath.exec(decode(file)) ?? [];
	const address = page ?? (project ? map + project : other);
	// Another file keeps its escapes: `%3F` is part of a name, `?` is not. It is no text, either.
	if (!address || (name && !isLocale(name))) return `/${file}${fragment}`;
	const to = name && isLocale(name) ? name : locale;
	return `${localePath(`/${address}/`, to, site.defaultLocale)}${fragment}`;
}

function isFootnote(node: Element): boolean {
	return 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
}
