import type { Element, ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { elementAt } from '../../blocks/element.ts';
import { labelOf } from '../../blocks/label.ts';
import { setData } from '../../set-data.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { caption } from '../figures.ts';

/** `:::figure[Caption]{#fig:x}` around anything: pictures side by side, a table, code, a film. */
export function figure(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const { id } = idOf(readAttributes(call, place, ['id']));
	const rows = call.children.filter(holdsPictures);
	for (const row of rows) row.properties['className'] = ['row'];
	const made = elementAt(call, 'figure', { className: ['fig'] }, [
		...call.children,
		caption('figcaption', labelOf(call) ?? []),
	]);
	return [setData(made, { counted: { kind: 'figure', id }, feature: 'blocks' })];
}

/** True for a paragraph of several pictures and nothing else. */
function holdsPictures(node: ElementContent): node is Element {
	if (node.type !== 'element' || node.tagName !== 'p') return false;
	const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	return shown.length > 1 && shown.every(isPicture);
}

/** A picture, which may be a link. */
function isPicture(node: ElementContent): boolean {
	if (node.type !== 'element') return false;
	if (node.tagName === 'img' || node.tagName === 'br') return true;
	const [inner] = node.children;
	return node.tagName === 'a' && inner?.type === 'element' && inner.tagName === 'img';
}
