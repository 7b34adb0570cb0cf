import type { Element } from 'hast';
import type { Styled } from '../diagrams/cascade.ts';

/** What may still be asked about a drawing: sheets of others can ask without end. */
export interface Patience {
	left: number;
	/** What it costs to go through all rules for an element. */
	rules: number;
}

/** An element of a hast tree as selectors see it. */
export class SvgNode implements Styled {
	readonly element: Element;
	readonly classList: { contains: (name: string) => boolean };
	readonly #parent: SvgNode | null;
	readonly #patience: Patience;

	constructor(element: Element, parent: SvgNode | null, patience: Patience) {
		this.element = element;
		this.#parent = parent;
		this.#patience = patience;
		this.classList = { contains: (name) => this.#classes().includes(name) };
	}

	get isGivenUp(): boolean {
		return this.#patience.left < 0;
	}

	/** For the whole drawing. */
	giveUp(): void {
		this.#patience.left = -1;
	}

	/** Of an element below this one. */
	child(element: Element): SvgNode {
		return new SvgNode(element, this, this.#patience);
	}

	/** Without patience nothing stands above, so that matching ends. */
	get parentElement(): SvgNode | null {
		return this.#patience.left-- > 0 ? this.#parent : null;
	}

	get localName(): string {
		return this.element.tagName;
	}

	get id(): string {
		return this.getAttribute('id') ?? '';
	}

	get previousElementSibling(): SvgNode | null {
		const { parentElement: parent, element } = this;
		const siblings = (parent?.element.children ?? []).filter(({ type }) => type === 'element');
		const before = siblings[siblings.indexOf(element) - 1];
		this.#patience.left -= siblings.length;
		return parent && before?.type === 'element' ? parent.child(before) : null;
	}

	/** By its name in SVG, such as `font-size`. */
	getAttribute(name: string): string | null {
		// Sheets are asked right before this attribute.
		this.#patience.left -= name === 'style' ? this.#patience.rules : 1;
		const value = this.element.properties[propertyOf(name)];
		if (value === undefined || value === null || value === false) return null;
		const text = Array.isArray(value) ? value.join(' ') : String(value);
		return name === 'style' ? longFont(text) : text;
	}

	hasAttribute(name: string): boolean {
		return this.getAttribute(name) !== null;
	}

	/** Structure is not known here. */
	matches(): boolean {
		return false;
	}

	#classes(): readonly (string | number)[] {
		this.#patience.left--;
		const { className } = this.element.properties;
		return Array.isArray(className) ? className : [];
	}
}

/** The name of an attribute in hast. */
export function propertyOf(name: string): string {
	if (name === 'class') return 'className';
	return name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** CSS with `font: bold 14px Arial` as three declarations. */
export function longFont(css: string): string {
	return css.replace(/(?<![\w-])font\s*:([^;{}]{1,200})/gi, (_, value: string) => {
		const [size] = /(?<![\w.-])[\d.]+(?:px|pt|em|rem|%)/.exec(value) ?? [];
		const weight = /\b(?:bold(?:er)?|[1-9]00)\b/.exec(value)?.[0] ?? 'normal';
		const family = /mono|courier/i.test(value) ? 'monospace' : 'serif';
		return `${size ? `font-size:${size};` : ''}font-weight:${weight};font-family:${family}`;
	});
}
