import type { Element, Root } from 'hast';
import { cloneTree } from '../../src/markdown/clone-tree.ts';
import { visit } from '../../src/markdown/visit.ts';
import { bookIds, chapterAnchor } from '../../src/targets/book/anchors.ts';
import { type BookLinks, bookLinks } from '../../src/targets/book/book-links.ts';
import type { BookText } from '../../src/targets/book/book-text.ts';
import { placesIn } from '../../src/targets/book/own-places.ts';
import { toBookText } from '../../src/targets/book/to-book-text.ts';

/** The book of these tests: `ink`, at https://bimo.example. */
export const origin = 'https://bimo.example';

/** Texts of the book from their trees, by slug. */
export function bookTexts(trees: Record<string, Root>): { texts: BookText[]; links: BookLinks } {
	const texts = Object.entries(trees).map(([slug, tree]) => ({
		slug,
		paths: [`/handbooks/ink/${slug}/`, `/zh/handbooks/ink/${slug}/`],
		ids: placesIn(tree),
	}));
	const pages = new Map([
		['/handbooks/ink/', bookIds.title],
		['/zh/handbooks/ink/', bookIds.title],
		['/handbooks/ink/part/1/', bookIds.part(1)],
	]);
	return { texts, links: bookLinks({ texts, pages, origin }) };
}

/** All texts of a book as its one page has them, each below the element that bears its anchor. */
export function onePage(trees: Record<string, Root>): Root {
	const { texts, links } = bookTexts(trees);
	const own = [bookIds.title, bookIds.contents, bookIds.part(1)];
	const chapters = texts.flatMap((text): Element[] => {
		const tree = trees[text.slug];
		const made = tree ? toBookText(cloneTree(tree), { text, links, level: 3 }) : undefined;
		// Trees of these tests hold elements and texts alone.
		const children = (made?.children ?? []) as Element['children'];
		const properties = { id: chapterAnchor(text.slug) };
		return [{ type: 'element', tagName: 'article', properties, children }];
	});
	const front = own.map((id): Element => element(id));
	return { type: 'root', children: [...front, ...chapters] };
}

/** Ids and names that links lead to, with repetitions, and the fragments that lead to one. */
export function placesAndLinks(page: Root): {
	ids: string[];
	names: string[];
	fragments: string[];
} {
	const found = { ids: [] as string[], names: [] as string[], fragments: [] as string[] };
	visit(page, 'element', ({ tagName, properties: { id, name, href } }) => {
		if (id !== undefined) found.ids.push(id);
		if (tagName === 'a' && typeof name === 'string') found.names.push(name);
		if (typeof href === 'string' && href.startsWith('#')) {
			found.fragments.push(decodeURIComponent(href.slice(1)));
		}
	});
	return found;
}

function element(id: string): Element {
	return { type: 'element', tagName: 'section', properties: { id }, children: [] };
}
