import { readFileSync } from 'node:fs';
import type { Mermaid } from 'mermaid';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDiagram } from '../../src/domain/diagram.ts';
import { openDocument } from '../../src/store/diagrams/browser.ts';
import { mermaidConfig } from '../../src/store/diagrams/mermaid-config.ts';
import { DiagramRenderer } from '../../src/store/diagrams/renderer.ts';
import { launchBrowser } from '../support/browser.ts';

declare global {
	// What mermaid's own script sets in a page.
	var mermaid: Mermaid;
}

const compared = [
	'flowchart',
	'sequence',
	'class',
	'state',
	'er',
	'requirement',
	'pie',
	'timeline',
	'kanban',
];
const cases = compared.flatMap((name) => [`${name}.en`, `${name}.zh`]);
const read = (name: string): string =>
	readFileSync(new URL(`../fixtures/diagrams/${name}.mmd`, import.meta.url), 'utf8');

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await browser.newPage();
	const script = new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url);
	await page.addScriptTag({ path: script.pathname });
});
afterAll(() => browser.close());

/** Width and height of a drawing, before anything is cropped. */
type Size = [width: number, height: number];

function sizeOf(svg: string): Size {
	const [, , width = 0, height = 0] =
		/viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
	return [width, height];
}

async function sizeInBrowser(source: string): Promise<Size> {
	const config = mermaidConfig('light', readDiagram(source).type);
	const svg = await page.evaluate(
		async ([text, options]) => {
			globalThis.mermaid.initialize(options);
			return (await globalThis.mermaid.render('d', text)).svg;
		},
		[source, config] as const,
	);
	return sizeOf(svg);
}

async function sizesHere(): Promise<Map<string, Size>> {
	openDocument();
	const { default: mermaid } = await import('mermaid');
	const sizes = new Map<string, Size>();
	for (const name of cases) {
		const source = read(name);
		mermaid.initialize(mermaidConfig('light', readDiagram(source).type));
		sizes.set(name, sizeOf((await mermaid.render('d', source)).svg));
	}
	return sizes;
}

test('drawings are as large without a browser as in one', { timeout: 60_000 }, async () => {
	const errors: [name: string, width: number, height: number][] = [];
	for (const [name, [width, height]] of await sizesHere()) {
		const [wide, high] = await sizeInBrowser(read(name));
		errors.push([name, width / wide - 1, height / high - 1]);
	}
	const mean = (index: 1 | 2): number =>
		errors.reduce((sum, error) => sum + Math.abs(error[index]), 0) / errors.length;
	if (process.env['VERBOSE']) console.table(errors);
	expect(mean(1)).toBeLessThan(0.005);
	expect(mean(2)).toBeLessThan(0.01);
	for (const [name, width, height] of errors) {
		expect(Math.abs(width), `${name}: width`).toBeLessThan(0.03);
		expect(Math.abs(height), `${name}: height`).toBeLessThan(0.05);
	}
});

test.each([
	['light', 'dark', true],
	['dark', 'light', false],
	['dark', 'light dark', true],
	['light', 'light dark', false],
] as const)('system %s, page %s: the picture follows its page', async (system, scheme, dark) => {
	const renderer = new DiagramRenderer();
	const drawn = await renderer.draw(read('pie.en'));
	renderer.close();
	if ('failure' in drawn) throw new Error(drawn.failure.message);
	const address = `data:image/svg+xml,${encodeURIComponent(drawn.drawing.svg)}`;
	const own = await browser.newPage({ colorScheme: system });
	await own.setContent(`<html style="color-scheme:${scheme}"><img src="${address}"></html>`);
	const shot = await own.locator('img').screenshot();
	const { data } = await sharp(shot)
		.extract({ left: 2, top: 2, width: 1, height: 1 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect((data[0] ?? 0) < 100).toBe(dark);
	await own.close();
});
