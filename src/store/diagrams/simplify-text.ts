import { baselineOf, isShiftedWithin } from './text-layout.ts';

/** Writes text so that every renderer sets it alike, and short. */
export function simplifyText(svg: Element): void {
	for (const text of svg.querySelectorAll('text')) {
		liftBaseline(text);
		// Some renderers add what the one and the other say.
		for (const name of ['dx', 'dy']) if (isShiftedWithin(text, name)) text.removeAttribute(name);
		for (const tspan of Array.from(text.querySelectorAll('tspan'))) mergeWithNext(tspan);
		if (text.closest('[xml\\:space=preserve]')) continue;
		collapse(text);
		if (needsSpaces(text)) text.setAttribute('xml:space', 'preserve');
	}
	standUpright(svg);
	for (const element of svg.querySelectorAll('[font-weight=normal],[font-style=normal]')) {
		for (const name of ['font-weight', 'font-style']) dropDefault(element, name);
	}
}

/** Chinese has no italics, and slanted Han are not legible. */
function standUpright(svg: Element): void {
	for (const text of svg.querySelectorAll('text')) {
		if (!/\p{Script=Han}/u.test(text.textContent)) continue;
		for (const element of [text, ...text.querySelectorAll('tspan')]) {
			if (element.closest('[font-style=italic]')) element.setAttribute('font-style', 'normal');
		}
	}
}

/** `dominant-baseline` → a shift: not every renderer knows it. */
function liftBaseline(text: Element): void {
	const all = [text, ...text.querySelectorAll('tspan')];
	const shift = baselineOf(all.at(-1) ?? text);
	for (const element of all) {
		element.removeAttribute('dominant-baseline');
		element.removeAttribute('alignment-baseline');
	}
	if (shift === 0) return;
	const transform = text.getAttribute('transform') ?? '';
	text.setAttribute('transform', `${transform} translate(0,${shift.toFixed(2)})`.trim());
}

/** Mermaid gives each word an element of its own. */
function mergeWithNext(tspan: Element): void {
	const looks = (element: Element): string =>
		Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
			.filter((each) => !each.startsWith('class='))
			.join();
	for (let next = tspan.nextSibling; next; next = tspan.nextSibling) {
		if (!isElement(next) || next.localName !== 'tspan' || tspan.children.length > 0) return;
		const moves = ['x', 'y', 'dx', 'dy'].some((name) => next.hasAttribute(name));
		if (moves || next.children.length > 0 || looks(next) !== looks(tspan)) return;
		tspan.append(...next.childNodes);
		next.remove();
	}
	tspan.normalize();
}

const isElement = (node: ChildNode): node is ChildNode & Element => node.nodeType === 1;

function collapse(node: Node): void {
	for (const child of node.childNodes) {
		if (child.nodeType === 3) child.nodeValue = (child.nodeValue ?? '').replace(/\s+/g, ' ');
		else collapse(child);
	}
}

/** Some renderers drop the space that an inner element begins or ends with. */
function needsSpaces(text: Element): boolean {
	const inner = Array.from(text.querySelectorAll('tspan:not([x])'));
	return inner.some(({ textContent }) => /^ \S|\S $/.test(textContent));
}

function dropDefault(element: Element, name: string): void {
	const above = element.parentElement?.closest(`[${name}]`)?.getAttribute(name) ?? 'normal';
	if (element.getAttribute(name) === above) element.removeAttribute(name);
}
