import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { element } from '../element.ts';

/** Signs with room on both sides, where they stand between two things. */
const spaced = /^[=<>≤≥≠≈≡∼≃≅∝∈∉∋⊂⊆⊃⊇→←↔↦⇒⇐⇔⟹⟺⟶∪∩∧∨∖≪≫±∓+−×÷⊕⊗∣∥⊢⊨]$/u;
const invisible = /[\u2061-\u2064\u200b]/g;

/**
 * A formula in the little that every reader of HTML knows: letters in italics, `<sup>` and `<sub>`.
 * Undefined when that would not say the same, as with fractions of sums, roots and matrices.
 */
export function plainMath(math: Element): ElementContent[] | undefined {
	return row(math.children, false);
}

/** `isScript`: within an index or an exponent, which holds no other. */
function row(children: ElementContent[], isScript: boolean): ElementContent[] | undefined {
	const found: ElementContent[] = [];
	for (const [index, child] of children.entries()) {
		if (child.type !== 'element') continue;
		const part =
			child.tagName === 'mo' && !isScript && index > 0 && index < children.length - 1
				? operator(child)
				: plain(child, isScript);
		if (!part) return undefined;
		found.push(...part);
	}
	return found;
}

function plain(node: Element, isScript: boolean): ElementContent[] | undefined {
	switch (node.tagName) {
		case 'mrow':
		case 'mpadded':
		case 'mstyle':
			return row(node.children, isScript);
		case 'mi':
			return letters(node);
		case 'mn':
		case 'mo':
		case 'mtext':
			return text(toString(node).replace(invisible, ''));
		case 'mspace':
			return text('width' in node.properties ? ' ' : '');
		case 'msup':
		case 'msub':
		case 'msubsup':
			return isScript ? undefined : scripts(node);
		case 'mfrac':
			return fraction(node, isScript);
		default:
			return undefined;
	}
}

/** A letter stands in italics, a name such as `log` upright. */
function letters(node: Element): ElementContent[] {
	const value = toString(node).replace(invisible, '');
	const isItalic = node.properties['mathvariant'] !== 'normal' && /^[a-zA-Zα-ωϑϕϵϖϱ]$/u.test(value);
	return isItalic ? [element('i', {}, text(value))] : text(value);
}

function operator(node: Element): ElementContent[] {
	const sign = toString(node).replace(invisible, '');
	if (sign === ',') return text(', ');
	const isMid = sign === '|' && Number.parseFloat(String(node.properties['lspace'])) > 0;
	return text(isMid || spaced.test(sign) ? ` ${sign} ` : sign);
}

function scripts({ tagName, children }: Element): ElementContent[] | undefined {
	const [base, first, second] = children.filter((child) => child.type === 'element');
	const below = tagName === 'msup' ? undefined : first;
	const above = tagName === 'msub' ? undefined : tagName === 'msup' ? first : second;
	const found = base ? plain(base, true) : undefined;
	if (!found) return undefined;
	for (const [name, script] of [
		['sub', below],
		['sup', above],
	] as const) {
		const content = script ? plain(script, true) : [];
		if (!content) return undefined;
		const isPrime = script !== undefined && /^[′″‴]+$/u.test(toString(script));
		if (content.length > 0) found.push(...(isPrime ? content : [element(name, {}, content)]));
	}
	return found;
}

/** `1/2`, but no sums above or below, which would need brackets. */
function fraction(node: Element, isScript: boolean): ElementContent[] | undefined {
	const [above, below] = node.children;
	if (!isToken(above) || !isToken(below) || 'linethickness' in node.properties) return undefined;
	const [top, bottom] = [plain(above, isScript), plain(below, isScript)];
	return top && bottom && [...top, ...text('/'), ...bottom];
}

function isToken(node: ElementContent | undefined): node is Element {
	return node?.type === 'element' && (node.tagName === 'mi' || node.tagName === 'mn');
}

function text(value: string): ElementContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}
