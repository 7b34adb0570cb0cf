import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measurePage } from '../budget/measure.ts';
import { listPages } from '../budget/pages.ts';
import { broken, type PageResult } from '../budget/result.ts';
import { launchBrowser } from '../support/browser.ts';
import { mapAtOnce } from '../support/map-at-once.ts';

const html = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<header><nav aria-label="Site"><a href="#end">To the end</a></nav></header>
<main>
<h1>A page</h1>
${body}
<p id="end">The end.</p>
</main>
</body>
</html>
`;

/** Text that no compression makes small: numbers of a linear congruence. */
function noise(length: number): string {
	let seed = 1;
	return Array.from({ length }, () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed.toString(36);
	}).join(' ');
}

const faults = html(
	`<style>@media (prefers-color-scheme: dark) { .dim { color: #777; background: #555 } }</style>`,
	`<p class="dim">This is hard to read in the dark.</p>
<img src="/picture.svg">
<p class="sinks">This is pushed down.</p>
<iframe title="Inside" src="/inside.html"></iframe>
<!-- ${noise(4_000)} -->
<script>
setTimeout(() => {
	const late = document.createElement('p');
	late.textContent = 'Only a script says this, and late.';
	late.style.height = '200px';
	document.querySelector('.sinks').before(late);
	fetch('/prefetched.html');
}, 600);
fetch('https://elsewhere.example/');
console.error('something is wrong');
</script>`,
);

const files: Record<string, string> = {
	'index.html': html('', '<p>Nothing is wrong.</p>'),
	'blog/faults/index.html': faults,
	'inside.html':
		'<!doctype html><html lang="en"><title>Inside</title><main><h1>In</h1><input></main></html>',
	'picture.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>',
	'prefetched.html': 'prefetched',
};

let dir: string;
let results: Map<string, PageResult>;

/** Both are measured at once, as the budget does it. */
beforeAll(async () => {
	dir = await mkdtemp(path.join(tmpdir(), 'bimo-faults-'));
	for (const [name, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
		await writeFile(path.join(dir, name), text);
	}
	const browser = await launchBrowser();
	try {
		const pages = (await listPages(dir)).filter(({ kind }) => kind === 'home' || kind === 'post');
		const all = await mapAtOnce(pages, 2, (page) => measurePage({ browser, dir }, page));
		results = new Map(all.map((result) => [result.page.kind, result]));
	} finally {
		await browser.close();
	}
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('a page without a fault has none, whatever is measured beside it', () => {
	const { values, details } = results.get('home') ?? { values: {}, details: ['not measured'] };
	expect(details).toEqual([]);
	expect(values).toMatchObject({ requests: 1, external: 0, console: 0, axe: 0, shift: 0, html: 0 });
	expect(values.bytes).toBe(values.critical);
});

test('faults of a page are found, with their places', () => {
	const found = results.get('post');
	if (!found) throw new Error('Unexpected lack of a result');
	const limits = ['critical', 'bytes', 'external', 'noScript', 'axe', 'shift', 'html', 'console'];
	expect(broken(found)).toEqual(limits);
	const details = found.details.join('\n');
	for (const view of ['412 light', '412 dark', '1350 light', '1350 dark']) {
		expect(details).toContain(`axe: ${view}: image-alt: img`);
		expect(details).toContain(`axe: ${view}: label: iframe input`);
		expect(details).toMatch(new RegExp(`shift: ${view}: 0\\.\\d+ `));
	}
	expect(details).toContain('axe: 412 dark: color-contrast: .dim');
	expect(details).not.toContain('light: color-contrast');
	expect(details).toContain('external: https://elsewhere.example/');
	expect(details).toContain('console: something is wrong');
	expect(details).toContain('no-JS: missing text "Only a script says this, and late."');
	expect(details).toContain('html: ');
	// The page, what is in its frame, and what is asked for after load.
	expect(found.values.requests).toBe(3);
});
