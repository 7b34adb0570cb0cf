import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Locale } from '../../src/domain/i18n/locale.ts';
import type { ModelPlace, ModelText } from './book-model.ts';
import { attribute, elements, hasToken, type Page } from './dist.ts';
import { wordsFor } from './model-references.ts';

export const withClass = (tree: Root | Element, name: string): Element[] =>
	elements(tree).filter(({ properties }) => hasToken(properties['className'], name));

/** What readers see, with single spaces. */
export const say = (node: Element | undefined): string =>
	node ? toString(node).replace(/\s+/g, ' ').trim() : '';

/** Addresses of the links within elements. */
export const hrefs = (nodes: readonly Element[]): string[] =>
	nodes.flatMap((node) => elements(node, 'a').map((a) => attribute(a, 'href') ?? ''));

/** A link and what it says. */
type Row = [href: string | undefined, text: string];

/** Links in lists of the text: the generated books have references there, and nothing else. */
export function referencesIn({ tree }: Page): Row[] {
	const items = withClass(tree, 'text').flatMap((text) => elements(text, 'li'));
	return items.flatMap((item) =>
		elements(item, 'a').map((a): Row => [attribute(a, 'href'), say(a)]),
	);
}

/** Numbers and titles in the contents of a book or a part. */
export function contentsRows({ tree }: Page): Row[] {
	const items = withClass(tree, 'parts').flatMap((node) => elements(node, 'li'));
	return items.map((item) => {
		const [number, place] = item.children.filter((child) => child.type === 'element');
		const [title] = place ? elements(place).filter(({ tagName }) => /^[ab]$/.test(tagName)) : [];
		return [place && hrefs([place])[0], say(number) + say(title)];
	});
}

/** What the head of a text says of its place. */
export function labelOf({ kind, number }: ModelText, locale: Locale): string {
	return kind === 'Section' ? number : wordsFor[locale](kind, number);
}

/** Every place of a text with what it is to say before its title or caption. */
export function expectedPlaces({ places, lang }: ModelText): [id: string, label: string][] {
	const label = ({ kind, number }: ModelPlace): string => {
		if (kind === 'Section') return number;
		if (kind === 'Equation') return lang === 'zh' ? `（${number}）` : `(${number})`;
		return wordsFor[lang](kind, number);
	};
	return places.map((place) => [place.id, label(place)]);
}

/** The same as the page has it, in the order of the page. */
export function printed(
	page: Page,
	{ places }: ModelText,
	start: string,
): [id: string, label: string][] {
	const known = new Set(places.map(({ id }) => start + id));
	return elements(page.tree)
		.filter((node) => known.has(attribute(node, 'id') ?? ''))
		.map((node) => {
			const [label] = /^h\d$/.test(node.tagName)
				? withClass(node, 'n')
				: [...withClass(node, 'number'), ...elements(node, 'b')];
			return [(attribute(node, 'id') ?? '').slice(start.length), say(label)];
		});
}

/** Chapters and sections in the contents beside a text, without the parts. */
export function sidebarRows(nav: Element | undefined): Row[] {
	const items = nav ? elements(nav, 'li') : [];
	return items.flatMap((item) => {
		const own = item.children.filter((child) => child.type !== 'element' || child.tagName !== 'ol');
		const row: Element = { type: 'element', tagName: 'li', properties: {}, children: own };
		if (elements(row, 'b').length === 0) return [];
		return [[hrefs([row])[0], say(row).replace(' ', '')]];
	});
}
