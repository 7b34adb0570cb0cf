import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string =>
	readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8');

/** Colours by token, light and dark: `--paper: light-dark(#f8f5ed, #141210)`; one colour is both. */
function coloursOf(css: string): Map<string, [light: string, dark: string]> {
	const pair =
		/--([\w-]+):\s*(?:light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)|(#[0-9a-f]{6}))/gi;
	return new Map(
		[...css.matchAll(pair)].map(([, name = '', light, dark, both = '']) => [
			name,
			[light ?? both, dark ?? both],
		]),
	);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: from 1 to 21. */
function contrast(a: string, b: string): number {
	const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (lighter + 0.05) / (darker + 0.05);
}

const colours = coloursOf(read('tokens.css'));
/** Grounds of marked lines of code; only what is written in code stands on them. */
const grounds = coloursOf(read('features/code.css'));
const papers = ['paper', 'wash', 'mark', 'leaf'].filter((name) => colours.has(name));
const inks = [
	'jiao',
	'nong',
	'zhong',
	'seal',
	...[...colours.keys()].filter((name) => name.startsWith('c-')),
];

test('the formula is the one of WCAG', () => {
	expect(contrast('#000000', '#ffffff')).toBe(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the tokens are read', () => {
	expect(papers).toEqual(expect.arrayContaining(['paper', 'wash']));
	expect(inks).toEqual(
		expect.arrayContaining(['c-key', 'c-str', 'c-fun', 'c-num', 'c-typ', 'c-com']),
	);
	expect(colours.get('paper')).toEqual(['#f8f5ed', '#141210']);
});

describe.each([
	['light', 0],
	['dark', 1],
] as const)('in the %s theme', (_, theme) => {
	test.each(papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)))(
		'%s on %s can be read by those who see less',
		(ink, paper) => {
			const [text, ground] = [colours.get(ink)?.[theme], colours.get(paper)?.[theme]];
			expect(text && ground && contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
		},
	);

	test.each(
		[...grounds.keys()].flatMap((ground) =>
			inks.filter((ink) => ink !== 'seal').map((ink) => [ink, ground] as const),
		),
	)('%s on a line of %s can be read', (ink, ground) => {
		const [text, paper] = [colours.get(ink)?.[theme], grounds.get(ground)?.[theme]];
		expect(text && paper && contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
	});

	test('what is stamped can be read on its stamp', () => {
		const rules = [...read('prose.css').matchAll(/\{[^{}]*var\(--stamp\)[^{}]*\}/g)].map(
			([rule]) => rule,
		);
		const texts = rules.flatMap((rule) => /[^-]color:\s*(#[0-9a-f]{6})/i.exec(rule)?.[1] ?? []);
		const stamp = colours.get('stamp')?.[theme] ?? '';
		expect(texts.length).toBeGreaterThan(0);
		for (const text of texts) expect(contrast(text, stamp)).toBeGreaterThanOrEqual(4.5);
	});
});

test('marked lines have grounds of their own', () => {
	expect([...grounds.keys()]).toEqual(['l-mark', 'l-ins', 'l-del']);
});

test('thin and clear ink are never text', () => {
	for (const sheet of ['base.css', 'prose.css', 'list.css', 'home.css', 'features/code.css']) {
		expect(read(sheet)).not.toMatch(/(?<![-\w])color:\s*var\(--(?:dan|qing)\)/);
	}
});
