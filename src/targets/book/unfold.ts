import type { Element, ElementContent, Root } from 'hast';
import type { Embed } from '../../domain/embed.ts';
import { element, text } from '../../markdown/element.ts';
import { setData } from '../../markdown/set-data.ts';
import { SKIP, visit } from '../../markdown/visit.ts';

/**
 * Shows all that a chapter keeps for whoever clicks: tabs stand below each other, folded text and code
 * are open, films are links. Words of the glossary are words, and no picture is a button.
 */
export function unfold(tree: Root): void {
	visit(tree, 'element', (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		const replacement = plain(node);
		if (replacement) {
			parent.children.splice(index, 1, ...replacement);
			return [SKIP, index];
		}
		open(node);
		// Its source is for whoever asks; paper does without.
		return node.data?.diagram ? SKIP : undefined;
	});
}

function plain(node: Element): ElementContent[] | undefined {
	const { term, block, embed } = node.data ?? {};
	if (term) return node.children;
	if (block === 'tab') return [plainTab(node)];
	return embed && [film(node, embed)];
}

/** `<details>` → its title, and below it all that it holds. */
function plainTab({ properties: { id }, children: [summary, body] }: Element): Element {
	const title = summary?.type === 'element' ? summary.children : [];
	const rest = body?.type === 'element' ? body.children : [];
	const name = element('p', { className: ['tab-name'] }, [element('strong', {}, title)]);
	return element('div', { className: ['tab'], ...(id ? { id } : {}) }, [name, ...rest]);
}

/** The link that the tree has for it, with its still, its title and who shows it. */
function film({ children: [link], properties: { id } }: Element, embed: Embed): Element {
	const first = link?.type === 'element' ? link.children[0] : undefined;
	const still = first?.type === 'element' && first.tagName === 'img' ? [first] : [];
	const name = element('a', { href: embed.url }, [text(embed.title)]);
	const service = element('small', {}, [text(embed.serviceName)]);
	const caption = element('figcaption', {}, [name, text(' · '), service]);
	return element('figure', { className: ['film'], ...(id ? { id } : {}) }, [...still, caption]);
}

function open(node: Element): void {
	const { zoom, code } = node.data ?? {};
	if (node.tagName === 'details') {
		node.properties['open'] = true;
		// Of those that share one, a browser opens only one.
		delete node.properties['name'];
	}
	if (node.data?.block === 'tabs') node.properties = { className: ['unrolled'], ...idOf(node) };
	if (zoom) setData(node, { zoom: false });
	if (code?.folds ?? code?.long) {
		const { folds: _folds, long: _long, ...whole } = code;
		setData(node, { code: whole });
	}
	const { className } = node.properties;
	if (node.tagName === 'figure' && Array.isArray(className)) {
		node.properties['className'] = className.filter((name) => name !== 'long');
	}
}

function idOf({ properties: { id } }: Element): { id?: string } {
	return id ? { id } : {};
}
