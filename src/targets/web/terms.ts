import type { Element, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { popoverId } from '../../domain/glossary/popover-id.ts';
import { element } from '../../markdown/element.ts';
import type { MarkedTerm } from '../../markdown/context.ts';

/** What a reader can click already: it can neither hold a term nor stand in one. */
const clickable: ReadonlySet<string> = new Set(['a', 'button', 'summary']);

/**
 * Gives each term of the glossary its way to a popover. The words stay plain text, in a link to the
 * page of the term: they break, copy and read as if unmarked. Before them lies an empty button,
 * which the sheet spreads over them: it takes the focus, the tap and the key, and is what a screen
 * reader meets. Where that cannot be, the words stand alone.
 */
export function explainTerms(tree: Parents, isInside = false): void {
	tree.children = tree.children.flatMap((child) => {
		if (child.type !== 'element') return child;
		const { term } = child.data ?? {};
		explainTerms(child, isInside || clickable.has(child.tagName) || term !== undefined);
		if (!term) return child;
		const name = toString(child).replace(/\s+/g, ' ').trim();
		const isPlain = name !== '' && !isInside && !holdsClickable(child);
		return isPlain ? explained(child, term, name) : child.children;
		// What stands for an element may stand wherever that did.
	});
}

function explained(node: Element, term: MarkedTerm, name: string): Element {
	const popover = popoverId(term.id);
	const button = element('button', {
		className: ['term'],
		type: 'button',
		dataTerm: term.id,
		popovertarget: popover,
		// What the pointer or the focus has opened, a click keeps.
		popovertargetaction: 'show',
		interestfor: popover,
		ariaLabel: name,
	});
	const link = {
		// Reader views drop what is hidden from screen readers, except what bears this class.
		className: ['fallback-image'],
		href: term.url,
		interestfor: popover,
		tabIndex: -1,
		ariaHidden: 'true',
	};
	return element('span', { ...node.properties, className: ['word'] }, [
		button,
		element('a', link, node.children),
	]);
}

function holdsClickable(node: Element): boolean {
	return node.children.some(
		(child) => child.type === 'element' && (clickable.has(child.tagName) || holdsClickable(child)),
	);
}
