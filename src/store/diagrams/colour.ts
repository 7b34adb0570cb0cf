import { colourNames } from './colour-names.ts';

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
	r: number;
	g: number;
	b: number;
	a: number;
}

/** A colour of CSS; undefined: it is none, or says nothing by itself (`none`, `inherit`, `url(…)`). */
export function parseColour(text: string): Colour | undefined {
	const value = text.trim().toLowerCase();
	if (value === 'transparent') return { r: 0, g: 0, b: 0, a: 0 };
	if (value.startsWith('#')) return parseHex(value.slice(1));
	const call = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value);
	if (call) return parseCall(call[1] ?? '', call[2] ?? '');
	const named = colourNames.get(value);
	return named ? parseHex(named) : undefined;
}

function parseHex(digits: string): Colour | undefined {
	if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
	const long = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits;
	const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16);
	return { r: at(0), g: at(2), b: at(4), a: long.length === 8 ? at(6) / 255 : 1 };
}

function parseCall(name: string, list: string): Colour | undefined {
	const parts = list.split(/[\s,/]+/).filter(Boolean);
	const [x = NaN, y = NaN, z = NaN] = parts.map(Number.parseFloat);
	if (![x, y, z].every(Number.isFinite)) return undefined;
	const alpha = parts[3] ?? '1';
	const a = Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
	if (name === 'hsl') return { ...fromHsl(x, y / 100, z / 100), a };
	const scale = parts[0]?.endsWith('%') ? 2.55 : 1;
	return { r: x * scale, g: y * scale, b: z * scale, a };
}

function fromHsl(hue: number, s: number, l: number): Omit<Colour, 'a'> {
	const channel = (n: number): number => {
		const k = (n + hue / 30 + 120) % 12;
		return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
	};
	return { r: channel(0), g: channel(8), b: channel(4) };
}

/** `#abc`, `#aabbcd`, `#aabbcc80`: the shortest that says it, which every renderer reads. */
export function toHex({ r, g, b, a }: Colour): string {
	const byte = (value: number): string =>
		Math.min(255, Math.max(0, Math.round(value)))
			.toString(16)
			.padStart(2, '0');
	const digits = byte(r) + byte(g) + byte(b) + (a < 1 ? byte(a * 255) : '');
	return `#${digits.replace(/^(.)\1(.)\2(.)\3(?:(.)\4)?$/, '$1$2$3$4')}`;
}

/** `over` laid on `under`, which lets nothing through. */
export function blend(under: Colour, over: Colour): Colour {
	const mix = (channel: 'r' | 'g' | 'b'): number =>
		under[channel] * (1 - over.a) + over[channel] * over.a;
	return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
}

/** Contrast of two colours that let nothing through (WCAG 2.2), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance({ r, g, b }: Colour): number {
	const linear = (value: number): number => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
