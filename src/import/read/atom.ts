import { toIsoDate } from './dates.ts';
import type { Entry, Feed } from './feed.ts';
import { htmlToLine, oneLine, titleToLine } from './plain-text.ts';
import type { XmlElement } from './xml.ts';
import { childOf, childrenOf, escapeHtml, innerHtml, textOf } from './xml-access.ts';

/** The `<feed>` element of Atom → feed. */
export function readAtom(root: XmlElement): Feed {
	const link = alternateOf(root);
	const authors = authorsOf(root);
	return {
		format: 'Atom',
		title: lineOf(childOf(root, 'title')),
		link,
		language: root.attributes['xml:lang'] ?? '',
		entries: childrenOf(root, 'entry').map((entry) => readEntry(entry, authors)),
	};
}

function readEntry(entry: XmlElement, feedAuthors: string[]): Entry {
	const content = htmlOf(childOf(entry, 'content'));
	const summary = childOf(entry, 'summary');
	const link = alternateOf(entry);
	const published = toIsoDate(textOf(childOf(entry, 'published')));
	const updated = toIsoDate(textOf(childOf(entry, 'updated')));
	const authors = authorsOf(entry);
	return {
		guid: textOf(childOf(entry, 'id')) || link,
		title: lineOf(childOf(entry, 'title')),
		link,
		date: published || updated,
		updated: published && updated !== published ? updated : '',
		authors: authors.length > 0 ? authors : feedAuthors,
		tags: childrenOf(entry, 'category')
			.map(({ attributes }) => oneLine(attributes['label'] ?? attributes['term'] ?? ''))
			.filter(Boolean),
		summary: content ? lineOf(summary) : '',
		html: content || htmlOf(summary),
		summaryOnly: content === '' && summary !== undefined,
	};
}

/** A text construct of Atom (`text`, `html`, `xhtml`) as HTML. */
function htmlOf(element: XmlElement | undefined): string {
	if (!element) return '';
	const type = element.attributes['type'] ?? 'text';
	if (type === 'xhtml') return innerHtml(element).trim();
	if (type === 'html' || type === 'text/html') return textOf(element);
	const paragraphs = textOf(element)
		.split(/\n\s*\n/)
		.filter(Boolean);
	return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}

function lineOf(element: XmlElement | undefined): string {
	const type = element?.attributes['type'] ?? 'text';
	return type === 'text' ? titleToLine(textOf(element)) : htmlToLine(htmlOf(element));
}

function alternateOf(element: XmlElement): string {
	const links = childrenOf(element, 'link').map(({ attributes }) => attributes);
	const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
	return link?.['href']?.trim() ?? '';
}

function authorsOf(element: XmlElement): string[] {
	return childrenOf(element, 'author')
		.map((author) => oneLine(textOf(childOf(author, 'name'))))
		.filter(Boolean);
}
