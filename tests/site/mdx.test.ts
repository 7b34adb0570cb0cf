import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, type Dist, elements, type Page, readDist } from '../support/dist.ts';
import { type Ended, runScript } from '../support/run-script.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let first: Ended;
let dist: Dist;
/** After an edit of the component alone. */
let later: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('components');
	first = await workshop.tryBuild();
	expect(first.code, first.stderr).toBe(0);
	dist = await readDist(workshop.out);
	const component = 'blog/tally/Tally.astro';
	const source = await readFile(path.join(workshop.content, component), 'utf8');
	await workshop.write(component, source.replace('<b>Tally</b>', '<b>Count</b>'));
	later = await readDist(await workshop.build());
});
afterAll(() => workshop.remove());

/** What each component says, piece by piece. */
const tallies = (page: Page): string[] =>
	elements(page.tree, 'div')
		.filter((node) => attribute(node, 'className') === 'tally')
		.map((node) => {
			const pieces: string[] = [];
			visit(node, 'text', ({ value }) => void pieces.push(value.trim()));
			return pieces.filter(Boolean).join(' ');
		});

test('a page shows its components, with what stands in them', () => {
	expect(tallies(dist.page('/blog/tally/'))).toEqual([
		'Tally At its foot. Inside the component.',
		'Tally nothing inside',
		'Tally first',
		'Tally second',
		'Tally a tally',
	]);
	expect(tallies(dist.page('/zh/blog/tally/'))[0]).toBe(
		'Tally At its foot. 组件里的 文字： 在这里。',
	);
	expect(tallies(dist.page('/gauge/'))).toEqual(['Tally A page may have one too.']);
	const { html } = dist.page('/blog/tally/');
	expect(html).toContain('data-start="2"');
	expect(html).toContain('<strong>weight</strong>');
	expect(html).toMatch(/<\/div> ?<div class="tally"[\s\S]*word of 2025\./);
});

/** The stretch that stands in both texts. */
function shared({ html }: Page): string {
	const [stretch = ''] = /<h2 id="same">[\s\S]*the end of it\.<\/p>/.exec(html) ?? [];
	return stretch;
}

test('what is no component is the same bytes as in Markdown', () => {
	for (const locale of ['', '/zh']) {
		const inMdx = shared(dist.page(`${locale}/blog/tally/`));
		expect(inMdx).toContain('ink.js');
		expect(inMdx).toContain('/_img/square-');
		expect(inMdx).toBe(shared(dist.page(`${locale}/blog/plain/`)));
	}
});

test('sheets and scripts of a component are on its pages alone', () => {
	const styled = dist.pages.filter(({ html }) => html.includes('.tally['));
	const [script = ''] = [...dist.files.keys()].filter(
		(name) => name.endsWith('.js') && dist.text(name).includes('counted'),
	);
	const scripted = dist.pages.filter(({ html }) => html.includes(script));
	// A page in one language stands in for the other.
	const wanted = ['/blog/tally/', '/gauge/', '/zh/blog/tally/', '/zh/gauge/'];
	expect(styled.map(({ address }) => address).sort()).toEqual(wanted);
	expect(scripted.map(({ address }) => address).sort()).toEqual(wanted);
});

test('the policy of the site allows them', () => {
	const sheets = elements(dist.page('/blog/tally/').tree, 'style').map(toString);
	const own = sheets.find((sheet) => sheet.includes('.tally[')) ?? '';
	const hash = createHash('sha256').update(own).digest('base64');
	expect(dist.text('_headers')).toContain(`'sha256-${hash}'`);
});

test('feeds have the children, and the build says so', () => {
	for (const feed of ['rss.xml', 'feed.json', 'zh/rss.xml']) {
		expect(dist.text(feed), feed).not.toContain('class="tally"');
		expect(dist.text(feed), feed).toContain('A first second word of .');
	}
	expect(dist.text('feed.json')).toContain('Inside <em>the</em> component.');
	expect(first.stdout + first.stderr).toContain(
		'blog/tally/en.mdx:30:1 note Unexpected <Tally> outside',
	);
	expect(first.stdout + first.stderr).toContain('Unexpected expression `{year + 1}`');
});

test('check counts what is lost, and only shows what is noted', async () => {
	const { code, stdout } = await runScript('check', {
		args: ['--content'],
		env: { BIMO_CONTENT: workshop.content, BIMO_CACHE: workshop.cache },
	});
	expect(stdout).toContain('5 texts checked, 2 problems found');
	expect(stdout).toContain(' note Unexpected <Tally> outside of the site');
	expect(code).toBe(1);
});

test('an edit of a component changes its pages and no others', () => {
	// What is searched for is what pages show, so the index changes with them.
	const pagesOf = ({ files }: typeof dist) =>
		[...files].filter(([name]) => !name.startsWith('_search/'));
	const changed = pagesOf(later).flatMap(([name, bytes]) =>
		dist.files.get(name)?.equals(bytes) ? [] : [name],
	);
	expect(changed.sort()).toEqual([
		'blog/tally/index.html',
		'gauge/index.html',
		'zh/blog/tally/index.html',
		'zh/gauge/index.html',
	]);
	expect(tallies(later.page('/gauge/'))).toEqual(['Count A page may have one too.']);
	const names = (of: typeof dist) => pagesOf(of).map(([name]) => name);
	expect(names(dist).sort()).toEqual(names(later).sort());
});
