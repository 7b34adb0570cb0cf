import type { Element } from 'hast';
import { attribute, childElements, classesOf, descendants, isElement } from '../dom.ts';
import type { Recogniser } from '../recognise.ts';
import { setRole } from '../roles.ts';

/** Footnotes of Goldmark, remark and Pandoc: `sup > a[href="#fn:1"]` and a list at the end. */
export const recogniseFootnote: Recogniser = (element, place) => {
	const id = referenceId(element);
	if (id !== '') {
		place.note({
			level: 'changed',
			construct: 'footnote',
			why: 'it is a Markdown footnote',
			where: id,
			delta: { links: -1 },
		});
		return { is: 'footnoteReference', id };
	}
	if (!isSection(element)) return undefined;
	const list = descendants(element, 'ol')[0];
	const items = list ? childElements(list).filter((item) => attribute(item, 'id')) : [];
	if (items.length === 0) return undefined;
	place.note({
		level: 'changed',
		construct: 'list of footnotes',
		why: 'each is a Markdown footnote',
		where: `${items.length} notes`,
		delta: { lists: -1, listItems: -items.length },
	});
	for (const item of items) markNote(item, place.note);
	for (const extra of childElements(element)) if (extra !== list) setRole(extra, { is: 'drop' });
	return { is: 'footnoteSection' };
};

function isSection(element: Element): boolean {
	return (
		isElement(element, 'div', 'section') &&
		(classesOf(element).includes('footnotes') || 'dataFootnotes' in element.properties)
	);
}

function markNote(item: Element, note: Parameters<Recogniser>[1]['note']): void {
	setRole(item, { is: 'footnote', id: plainId(attribute(item, 'id')) });
	for (const link of descendants(item, 'a')) {
		const isBack =
			classesOf(link).join(' ').includes('backref') ||
			attribute(link, 'role') === 'doc-backlink' ||
			'dataFootnoteBackref' in link.properties;
		if (!isBack) continue;
		setRole(link, { is: 'drop' });
		note({
			level: 'cleaned',
			construct: 'footnote link back',
			why: 'the site makes it',
			where: '',
			delta: { links: -1 },
		});
	}
}

function referenceId(element: Element): string {
	const link = isElement(element, 'sup') ? childElements(element)[0] : element;
	if (!isElement(link, 'a') || (isElement(element, 'sup') && element.children.length > 1))
		return '';
	const isReference =
		classesOf(link).join(' ').includes('footnote-ref') ||
		attribute(link, 'role') === 'doc-noteref' ||
		'dataFootnoteRef' in link.properties;
	return isReference ? plainId(attribute(link, 'href').replace(/^[^#]*#/, '')) : '';
}

/** `fn:1`, `user-content-fn-1` → `1`. */
function plainId(id: string): string {
	return (
		id.replace(/^(?:user-content-)?fn[:-]?/, '').replace(/[^\w-]/g, '') || id.replace(/[^\w-]/g, '')
	);
}
