import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, elements, hasToken, type Page } from './dist.ts';

/** Elements with a class, in order. */
export function byClass(tree: Root | Element, name: string): Element[] {
	return elements(tree).filter(({ properties }) => hasToken(properties['className'], name));
}

/** The text of an element without the space around it. */
export function textIn(node: Element | undefined): string {
	return node ? toString(node).trim() : '';
}

/** `A: name, name` for each letter of the glossary's list. */
export function listedTerms({ tree }: Page): string[] {
	const sections = byClass(tree, 'letter-groups').flatMap((node) => elements(node, 'section'));
	return sections.map((section) => {
		const names = elements(section, 'h3').map((heading) => textIn(elements(heading, 'a')[0]));
		return `${textIn(elements(section, 'h2')[0])}: ${names.join(', ')}`;
	});
}

/** What the page of a term says of those who use it. */
export function usersOn({ tree }: Page) {
	const items = byClass(tree, 'users').flatMap((node) => elements(node, 'li'));
	return items.map((item) => {
		const [link] = elements(item, 'a');
		const sentence = elements(item, 'p').at(-1);
		return {
			kind: textIn(elements(item, 'p')[0]),
			title: textIn(link),
			url: link && attribute(link, 'href'),
			lang: link && attribute(link, 'hrefLang'),
			sentence: textIn(sentence),
			marked: sentence && textIn(elements(sentence, 'mark')[0]),
		};
	});
}
