import type { ElementContent } from 'hast';

/** True for what shows nothing: editors take elements away that hold no more. */
export function isBlank(node: ElementContent): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	if (node.type !== 'element') return true;
	return node.tagName !== 'img' && node.tagName !== 'svg' && node.children.every(isBlank);
}
