import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SearchContent } from '../../../../src/domain/search/search-content.ts';
import { buildSearch, type BuiltSearch } from '../../../../src/publish/search/build-search.ts';
import { Store } from '../../../../src/store/store.ts';
import { differences, readFiles } from '../../../support/files.ts';
import { readBuiltSearch } from '../../../support/built-search.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const page = (text: string, header = 'Bimo'): string =>
	`<!doctype html><title>A</title><header>${header}</header><main id="main"><p>${text}</p></main>`;

const content: SearchContent = {
	entries: (['a', 'b'] as const).map((name) => ({
		...{ url: `/blog/${name}/`, lang: 'en', type: 'post', title: name.toUpperCase() },
		...{ description: '', crumbs: [], names: [], tags: [] },
	})),
	labels: { books: {}, categories: {}, tags: {}, synonyms: [] },
};

/** Builds again and again with one store, into a folder with these pages each time. */
function builder() {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	return (
		pages: Record<string, string>,
		{ said = content, code = 'code' } = {},
	): { built: BuiltSearch; folder: string } => {
		const files = Object.entries(pages).map(([name, html]) => [`blog/${name}/index.html`, html]);
		const folder = tempFolder(Object.fromEntries(files) as Record<string, string>);
		const built = buildSearch(said, { folder, store, code, progress: () => undefined });
		return { built, folder };
	};
}

test('only a page with another text is read again', async () => {
	const build = builder();
	expect(build({ a: page('One'), b: page('Two') }).built.made).toBe(2);
	expect(build({ a: page('One'), b: page('Two') }).built.made).toBe(0);
	const { built, folder } = build({ a: page('One'), b: page('Three') });
	expect(built.made).toBe(1);
	const { pages } = readBuiltSearch(await readFiles(folder));
	expect(pages.map(({ url, sections }) => [url, sections])).toEqual([
		['/blog/a/', [['', '', 'One']]],
		['/blog/b/', [['', '', 'Three']]],
	]);
	const clean = builder()({ a: page('One'), b: page('Three') });
	expect(differences(await readFiles(folder), await readFiles(clean.folder))).toEqual([]);
});

test('what stands around a text reads nothing again; another title or code does', () => {
	const build = builder();
	const pages = { a: page('One'), b: page('Two') };
	build(pages);
	expect(build({ ...pages, a: page('One', 'Another name') }).built.made).toBe(0);
	const [first, ...others] = content.entries;
	const titled = { ...content, entries: [{ ...first, title: 'Z' }, ...others] } as SearchContent;
	expect(build(pages, { said: titled }).built.made).toBe(1);
	expect(build(pages, { code: 'other' }).built.made).toBe(2);
});

test('what a page is filtered by changes without its being read again', async () => {
	const build = builder();
	const pages = { a: page('One'), b: page('Two') };
	build(pages);
	const dated = { ...content, entries: content.entries.map((e) => ({ ...e, date: '2026-11-21' })) };
	const { built, folder } = build(pages, { said: dated });
	expect(built.made).toBe(0);
	expect(readBuiltSearch(await readFiles(folder)).table.dates.every((day) => day > 0)).toBe(true);
});

test('a page that was not built is a mistake of the program', () => {
	expect(() => builder()({ a: page('One') })).toThrow(/blog.b.index\.html/);
});

test('addresses with escapes name files without', () => {
	const entry = { ...content.entries[0], url: '/blog/%E5%A2%A8/' };
	const said = { ...content, entries: [entry] } as SearchContent;
	const { folder } = builder()({ 墨: page('Ink') }, { said });
	expect(readFileSync(path.join(folder, '_search/index.json'), 'utf8')).toContain('"pages":1');
});
