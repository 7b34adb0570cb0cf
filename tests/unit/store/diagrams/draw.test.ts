import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readDiagram } from '../../../../src/domain/diagram.ts';
import { DiagramRenderer, type Drawn } from '../../../../src/store/diagrams/renderer.ts';
import { whyNotWellFormed } from '../../../support/well-formed.ts';

const folder = new URL('../../../fixtures/diagrams/', import.meta.url);
const cases = readdirSync(folder)
	.filter((name) => name.endsWith('.mmd'))
	.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

const renderer = new DiagramRenderer();
const second = new DiagramRenderer();
const drawn = new Map<string, Drawn>();
afterAll(() => {
	renderer.close();
	second.close();
});

test('both languages have every type', () => {
	const types = (locale: string): string[] =>
		cases
			.filter(([name]) => name.endsWith(`.${locale}.mmd`))
			.map(([, source]) => readDiagram(source).type ?? 'unknown')
			.sort();
	expect(types('zh')).toEqual(types('en'));
	expect(types('en')).not.toContain('unknown');
	expect(types('en').length).toBeGreaterThanOrEqual(25);
});

const decode = (text: string): string =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');

/** All that stands between tags, without spaces. */
const textOf = (svg: string): string =>
	decode(svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '')).replace(/\s/g, '');

/** Words that the author wrote for readers: what stands in quotes or brackets, and Chinese. */
function labelsOf(source: string): string[] {
	const body = source.replace(/^\s*(?:acc\w+:|%%|direction|id:|classDef|class |style ).*$/gm, '');
	const quoted = Array.from(
		body.matchAll(/"([^"]+)"|[[({](\p{L}[\p{L} ]*)[\])}]/gu),
		(match) => match[1] ?? match[2] ?? '',
	);
	const han = body.match(/\p{Script=Han}+/gu) ?? [];
	return [...quoted, ...han].map((label) => label.replace(/\s/g, '')).filter(Boolean);
}

/** Attributes and elements without what may differ between light and dark. */
const skeleton = (svg: string): string =>
	svg.replace(/<style>.*?<\/style>/s, '').replace(/ class="[^"]*"/g, '');

// Names that a diagram uses and does not show.
const unseen = /^(?:cloud|internet|server|database|disk|medium|test|low|inspection|reserve)$/;

describe.each(cases)('%s', (name, source) => {
	test('is drawn, whole and harmless', { timeout: 30_000 }, async () => {
		const result = await renderer.draw(source);
		if ('failure' in result) throw new Error(result.failure.message);
		drawn.set(name, result);
		const { svg, flat, width, height } = result.drawing;
		expect(whyNotWellFormed(svg)).toBeUndefined();
		expect(whyNotWellFormed(flat)).toBeUndefined();
		expect(svg).not.toMatch(
			/<(?:script|foreignObject|a|iframe)\b|\son\w+=|\sstyle="|NaN|undefined|var\(/,
		);
		expect(svg).toMatch(/prefers-color-scheme:dark/);
		expect(skeleton(svg)).toBe(flat);
		const { name: called, title, description } = readDiagram(source);
		for (const words of [called ?? title, description])
			expect(svg).toContain(words ?? 'role="img"');
		const [, , boxWidth, boxHeight] =
			/viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
		expect([boxWidth, boxHeight]).toEqual([width, height]);
		expect(width).toBeGreaterThan(80);
		expect(width).toBeLessThan(1400);
		expect(height).toBeLessThan(1400);
		const text = textOf(svg);
		for (const label of labelsOf(source)) {
			if (!unseen.test(label)) expect(text, `${name}: ${label}`).toContain(label);
		}
	});

	test(
		'becomes the same bytes in another process, after other diagrams',
		{ timeout: 30_000 },
		async () => {
			expect(await second.draw(source)).toEqual(drawn.get(name));
		},
	);
});
