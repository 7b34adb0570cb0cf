import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { element, text } from '../../markdown/element.ts';
import { plainMath } from '../../markdown/math/plain-math.ts';

/**
 * A formula for feed readers. Most drop MathML and keep its letters, so that a fraction would read
 * as a product: simple formulas become HTML, others show their TeX. Undefined: it is no formula.
 */
export function feedMath(node: Element): ElementContent[] | undefined {
	const { math } = node.data ?? {};
	if (!math) return undefined;
	const source = mathOf(node);
	const plain = source && plainMath(source);
	const number = numberOf(node);
	if (!math.display) return plain ?? [element('code', {}, [text(math.tex.trim())])];
	const { id } = node.properties;
	const properties = id === undefined ? {} : { id };
	if (plain) {
		const children = number ? [...plain, text(`\u2003${number}`)] : plain;
		return [element('p', properties, children)];
	}
	const tex =
		math.tex.trim() + (number ? `  \\tag{${number.replace(/^[(（](.*)[)）]$/, '$1')}}` : '');
	const code = element('code', { className: ['language-tex'] }, [text(tex)]);
	return [element('pre', properties, [code])];
}

function mathOf(node: Element): Element | undefined {
	if (node.tagName === 'math') return node;
	for (const child of node.children) {
		const found = child.type === 'element' ? mathOf(child) : undefined;
		if (found) return found;
	}
	return undefined;
}

function numberOf(node: Element): string {
	const place = node.children.find(
		(child) => child.type === 'element' && child.data?.placeOfNumber,
	);
	return place ? toString(place) : '';
}
