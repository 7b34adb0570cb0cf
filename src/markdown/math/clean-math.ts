import type { Element, ElementContent, Properties } from 'hast';
import { inkClass, styleClasses } from './style-classes.ts';
import { dropAutomaticTags } from './drop-automatic-tags.ts';

const elements: ReadonlySet<string> = new Set(
	`math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace
	msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover`.split(/\s+/),
);

/** Elements that set their children one after the other; in others, the first is not like the second. */
const rows: ReadonlySet<string> = new Set(
	'math menclose mpadded mphantom mrow msqrt mstyle mtd'.split(' '),
);

const words = /^[a-z ]+$/;
const whole = /^[0-3]$/;
const length = /^([+-]?\d*\.?\d+)(em|ex|pt|px|mm|cm|in|pc)?$/;

/** Attributes and what they may say; lengths are held within bounds. */
const attributes: Record<string, RegExp> = {
	accent: words,
	depth: length,
	display: words,
	displaystyle: words,
	form: words,
	height: length,
	largeop: words,
	linethickness: length,
	lspace: length,
	mathsize: /^(?:\d*\.?\d+em|70%)$/,
	mathvariant: /^normal$/,
	maxsize: length,
	minsize: length,
	movablelimits: words,
	notation: words,
	rspace: length,
	scriptlevel: whole,
	stretchy: words,
	symmetric: words,
	voffset: length,
	width: length,
};

/** Classes of the typesetter that the sheet knows. */
const classes: ReadonlySet<string> = new Set(
	`actuarial circle-pad downstrike longdiv-arc longdiv-top menclose phasor-angle phasor-bottom sout
	textcircle tml-cancel tml-cancelto tml-fbox tml-hat-1 tml-hat-2 tml-hat-3 tml-hat-4 tml-jot tml-left
	tml-overline tml-right tml-small tml-tag tml-tilde-2 tml-tilde-3 tml-tilde-4 tml-underline tml-xcancel
	upstrike`.split(/\s+/),
);

/** In em: more would reach out of the text; raised by more, it would lie over other lines. */
const longest: Record<string, number> = { voffset: 3, depth: 10 };
const unitsInEm: Record<string, number> = {
	em: 1,
	ex: 0.43,
	pt: 0.1,
	px: 0.075,
	mm: 0.28,
	cm: 2.8,
	in: 7.2,
	pc: 1.2,
};

/**
 * Leaves in a formula only MathML that draws, in place. Styles become classes, and colours the
 * inks of the site.
 */
export function cleanMath(math: Element): void {
	clean(math, false);
	math.children = joinWords(keep(math.children, false));
	dropAutomaticTags(math);
}

function keep(children: ElementContent[], isSized: boolean): ElementContent[] {
	const kept: ElementContent[] = [];
	for (const child of children) {
		if (child.type === 'text') kept.push(child);
		if (child.type !== 'element') continue;
		// What is left out is left out with its text, except for wrappers that only hold some.
		if (!elements.has(child.tagName)) {
			if (child.tagName === 'span') kept.push(child);
			continue;
		}
		const isSizedHere = isSized || 'mathsize' in child.properties;
		clean(child, isSized);
		child.children = keep(child.children, isSizedHere);
		if (rows.has(child.tagName)) child.children = joinWords(child.children);
		kept.push(child);
	}
	return kept;
}

/** Each Han character comes as a text of its own; here they are words again. */
function joinWords(children: ElementContent[]): ElementContent[] {
	const joined: ElementContent[] = [];
	for (const child of children) {
		const last = joined.at(-1);
		if (isPlainText(last) && isPlainText(child)) last.children.push(...child.children);
		else joined.push(child);
	}
	return joined;
}

function isPlainText(node: ElementContent | undefined): node is Element {
	return (
		node?.type === 'element' &&
		node.tagName === 'mtext' &&
		Object.keys(node.properties).length === 0
	);
}

/** `isSized`: an element around it has a size, which sizes within would multiply. */
function clean(element: Element, isSized: boolean): void {
	const { className, style, mathbackground, mathvariant } = element.properties;
	const names = [
		...[className].flat().filter((name) => typeof name === 'string' && classes.has(name)),
		...(typeof style === 'string' ? styleClasses(style) : []),
		groundClass(element.tagName, mathbackground),
		// MathML Core knows only `normal`; the others are classes.
		mathvariant === 'monospace' || mathvariant === 'italic' ? mathvariant : undefined,
	].filter((name) => typeof name === 'string');
	element.properties = allowed(element, isSized);
	const single = oneInk(names).flatMap((name) => name.split(' '));
	if (single.length > 0) element.properties['className'] = [...new Set(single)];
}

/** An element has one ink: that of a box is the ink of its ground or its frame. */
function oneInk(names: string[]): string[] {
	const isBox = names.some((name) => /^(?:wash|edge)\b/.test(name));
	return isBox ? names.filter((name) => !name.startsWith('ink ')) : names;
}

/** A rule is as black as the text; a box has a light ground. */
function groundClass(tagName: string, colour: unknown): string | undefined {
	if (typeof colour !== 'string') return undefined;
	if (tagName === 'mspace') return [inkClass('ink', colour), 'rule'].filter(Boolean).join(' ');
	return inkClass('wash', colour);
}

function allowed({ tagName, properties }: Element, isSized: boolean): Properties {
	const kept: Properties = {};
	for (const [name, raw] of Object.entries(properties)) {
		const value = String(raw);
		const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
		if (!pattern?.test(value) || (name === 'mathsize' && isSized)) continue;
		if (name === 'display' && tagName !== 'math') continue;
		kept[name] = pattern === length ? bounded(name, value) : value;
	}
	return kept;
}

function bounded(name: string, value: string): string {
	const [, number = '0', unit = 'em'] = length.exec(value) ?? [];
	const most = (longest[name] ?? 25) / (unitsInEm[unit] ?? 1);
	return Math.abs(Number(number)) <= most ? value : `${Math.sign(Number(number)) * most}${unit}`;
}
