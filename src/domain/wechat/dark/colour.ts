/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
	r: number;
	g: number;
	b: number;
	a: number;
}

/** A grey that lets nothing through. */
export function grey(level: number): Colour {
	return { r: level, g: level, b: level, a: 1 };
}

/** The few names that articles have; rule S10 asks for figures. */
const names: Readonly<Record<string, Colour>> = {
	black: grey(0),
	white: grey(255),
	transparent: { ...grey(255), a: 0 },
};

/** Where colours stand in a value: `1px solid #ccc`, `rgba(0,0,0,0.1) 0 1px 2px`. */
export const colourPattern = /#[\da-f]{3,8}\b|\brgba?\([^()]+\)|\b(?:black|white|transparent)\b/gi;

/** A colour of an inline style: hex, rgb, rgba, or one of three names. Undefined: it is none. */
export function parseColour(text: string): Colour | undefined {
	const value = text.trim().toLowerCase();
	if (value.startsWith('#')) return parseHex(value.slice(1));
	const list = /^rgba?\(([^)]+)\)$/.exec(value)?.[1];
	if (list === undefined) return Object.hasOwn(names, value) ? names[value] : undefined;
	const parts = list.split(/[\s,/]+/).filter(Boolean);
	const [r, g, b, a = 1] = parts.map((part, index) => figure(part, index === 3 ? 1 : 255));
	if (r === undefined || g === undefined || b === undefined) return undefined;
	return [r, g, b, a].every(Number.isFinite) ? { r, g, b, a } : undefined;
}

function parseHex(digits: string): Colour | undefined {
	if (![3, 4, 6, 8].includes(digits.length) || !/^[\da-f]+$/.test(digits)) return undefined;
	const long = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits;
	const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16);
	return { r: at(0), g: at(2), b: at(4), a: long.length === 8 ? at(6) / 255 : 1 };
}

function figure(part: string, whole: number): number {
	const value = part.endsWith('%') ? (Number(part.slice(0, -1)) / 100) * whole : Number(part);
	return Math.min(whole, Math.max(0, value));
}

/** As an inline style says it: `#a3a3a3`, or `rgba(0,0,0,0.14)` where it lets something through. */
export function formatColour({ r, g, b, a }: Colour): string {
	const [red, green, blue] = [r, g, b].map((value) => Math.round(clamp(value)));
	if (a < 1) return `rgba(${red},${green},${blue},${Number(a.toFixed(4))})`;
	const byte = (value = 0): string => value.toString(16).padStart(2, '0');
	return `#${byte(red)}${byte(green)}${byte(blue)}`;
}

/** A channel within its bounds. */
export function clamp(value: number): number {
	return Math.min(255, Math.max(0, value));
}

/** What is seen where a colour lies on a ground that lets nothing through; whole channels. */
export function laidOn(ground: Colour, { r, g, b, a }: Colour): Colour {
	const mix = (under: number, over: number): number => Math.round(under + (over - under) * a);
	return { r: mix(ground.r, r), g: mix(ground.g, g), b: mix(ground.b, b), a: 1 };
}
