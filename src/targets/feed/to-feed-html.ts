import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cloneTree } from '../../markdown/clone-tree.ts';
import { SKIP, visit } from '../../markdown/visit.ts';
import { imageUrl } from '../../domain/image.ts';
import { plainEdits } from '../../domain/text/han-spacing.ts';
import { element } from '../../markdown/element.ts';
import { spaceHan } from '../../markdown/typography/space-han.ts';
import { plainBlock } from './plain-block.ts';
import { feedDiagram } from './feed-diagram.ts';
import { feedMath } from './feed-math.ts';
import { plainCode } from './plain-code.ts';

// What only the site's own sheet and scripts give a meaning to.
const siteOnly = [
	'className',
	'tabIndex',
	'role',
	'ariaLabel',
	'loading',
	'decoding',
	'srcSet',
	'sizes',
];

/** Annotated tree → HTML for a feed reader: plain elements, absolute addresses. `base`: the post's address. */
export function toFeedHtml(tree: Root, base: string): string {
	const copy = cloneTree(tree);
	spaceHan(copy, plainEdits);
	visit(copy, 'element', (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		const replacement = replace(node);
		if (replacement) {
			parent.children.splice(index, 1, ...replacement);
			return [SKIP, index];
		}
		plainCode(node);
		clean(node, base);
		return undefined;
	});
	return toHtml(copy, { characterReferences: { useNamedReferences: false } });
}

/** Wrappers that only scroll or decorate give way to what they hold. */
function replace(node: Element): ElementContent[] | undefined {
	const own = feedMath(node) ?? feedDiagram(node);
	if (own) return own;
	const classes = [node.properties['className']].flat();
	if (classes.includes('scroll') || isSelfLink(node) || node.data?.term) return node.children;
	if (node.tagName === 'span' && classes.includes('stamp')) return [];
	if (!node.data?.callout) return plainBlock(node);
	return [element('blockquote', {}, named(node.children))];
}

/** The name of a callout stands in bold. */
function named(children: ElementContent[]): ElementContent[] {
	return children.map((child) => {
		const isName =
			child.type === 'element' && [child.properties['className']].flat().includes('callout-name');
		if (!isName) return child;
		return {
			...child,
			children: [element('strong', {}, child.children)],
		};
	});
}

/** The link that a heading is to itself. */
function isSelfLink(node: Element): boolean {
	return node.tagName === 'a' && node.data?.selfLink === true;
}

function clean(node: Element, base: string): void {
	for (const name of siteOnly) {
		if (name === 'className' && node.tagName === 'code') continue;
		delete node.properties[name];
	}
	if (node.data?.image) node.properties['src'] = imageUrl(node.data.image.fallback);
	for (const name of ['href', 'src']) {
		const value = node.properties[name];
		if (typeof value === 'string') node.properties[name] = URL.parse(value, base)?.href ?? value;
	}
}
