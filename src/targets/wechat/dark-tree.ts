import type { Element, ElementContent, Root } from 'hast';
import { formatColour, laidOn, parseColour, type Colour } from '../../domain/wechat/dark/colour.ts';
import { contrast } from '../../domain/wechat/dark/contrast.ts';
import { darkStyle, outside, type Surroundings } from '../../domain/wechat/dark/dark-style.ts';
import { formatDeclarations, parseDeclarations } from '../../domain/wechat/dark/declarations.ts';
import { coloursOf } from '../../domain/wechat/dark/gradient.ts';
import { bases } from '../../domain/wechat/dark/limits.ts';

/** A copy of an article whose inline styles are what WeChat's reader shows in dark mode. */
export function toDark(root: Root): Root {
	const copy = structuredClone(root);
	for (const child of copy.children) {
		if (child.type === 'element') darken(child, outside);
	}
	return copy;
}

function darken(element: Element, around: Surroundings): void {
	if (!isConverted(element)) return;
	const within = convert(element, around);
	for (const child of element.children) {
		if (isElement(child)) darken(child, within);
	}
}

/** Drawings are left alone, with all that is in them. */
function isConverted({ tagName }: Element): boolean {
	return !['svg', 'iframe', 'mpcps'].includes(tagName.toLowerCase());
}

/** The exception is for the element itself, not for what is in it. */
function convert({ properties }: Element, around: Surroundings): Surroundings {
	const style = properties['style'];
	// By the name of the property or of the attribute: trees come from either.
	const staysLight = 'dataNoDark' in properties || 'data-no-dark' in properties;
	if (typeof style !== 'string' || staysLight) return around;
	const { declarations, within } = darkStyle(parseDeclarations(style), around);
	properties['style'] = formatDeclarations(declarations);
	return within;
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** How well a run of text stands out. */
export interface Contrast {
	/** The element that it stands in, by document order, from 0; those within drawings count. */
	element: number;
	text: string;
	/** 1 to 21; over a gradient the worst. */
	ratio: number;
	mode: 'light' | 'dark';
	/** `#2c2721`: as seen, with all that is below them. */
	colour: string;
	ground: string;
	/** Behind the text is a gradient, which the reader in dark mode turns into one colour. */
	gradient: boolean;
}

/** Gradients upon gradients would multiply without end. */
const mostGrounds = 32;

interface Paint {
	colour: Colour;
	/** More than one: a gradient's. */
	grounds: readonly Colour[];
	gradient: boolean;
}

/** Contrast of every text that is no drawing's: first all by light, then all in the dark reader. */
export function contrasts(root: Root): Contrast[] {
	return [...runs(root, 'light'), ...runs(toDark(root), 'dark')];
}

function runs(root: Root, mode: 'light' | 'dark'): Contrast[] {
	const found: Contrast[] = [];
	let count = -1;
	const visit = (node: Root | Element, paint: Paint | undefined): void => {
		const element = count;
		for (const child of node.children) {
			if (child.type === 'text' && paint && child.value.trim()) {
				found.push({ element, text: child.value, mode, ...judged(paint) });
			}
			if (child.type !== 'element') continue;
			count += 1;
			visit(child, paint && child.tagName !== 'svg' ? paintOf(child, paint) : undefined);
		}
	};
	const { text, ground } = bases[mode];
	visit(root, { colour: text, grounds: [ground], gradient: false });
	return found;
}

function paintOf({ properties }: Element, around: Paint): Paint {
	const style = properties['style'];
	if (typeof style !== 'string') return around;
	return parseDeclarations(style).reduce<Paint>((paint, [property, value]) => {
		if (property === 'color') return { ...paint, colour: parseColour(value) ?? paint.colour };
		if (!/^background(-color|-image)?$/.test(property)) return paint;
		const gradient = value.includes('gradient');
		const colours = gradient ? coloursOf(value) : coloursOf(value).slice(0, 1);
		if (colours.length === 0) return paint;
		const all = paint.grounds.flatMap((under) => colours.map((over) => laidOn(under, over)));
		const grounds = all.slice(0, mostGrounds);
		return { ...paint, grounds, gradient: gradient || paint.gradient };
	}, around);
}

function judged({ colour, grounds, gradient }: Paint): Omit<Contrast, 'element' | 'text' | 'mode'> {
	const each = grounds.map((ground) => {
		const seen = laidOn(ground, colour);
		return { ratio: contrast(seen, ground), seen, ground };
	});
	const worst = each.toSorted((a, b) => a.ratio - b.ratio)[0];
	if (!worst) throw new Error('Unexpected text without a ground');
	const { ratio, seen, ground } = worst;
	return { ratio, colour: formatColour(seen), ground: formatColour(ground), gradient };
}
