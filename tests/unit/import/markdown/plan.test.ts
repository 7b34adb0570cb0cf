import { expect, test } from 'vitest';
import type { Outline, OutlineEntry } from '../../../../src/import/markdown/outline/outline.ts';
import { dropRepeats } from '../../../../src/import/markdown/plan/drop-repeats.ts';
import { nameTexts } from '../../../../src/import/markdown/plan/name-texts.ts';
import {
	pictureEnding,
	pictureProblem,
} from '../../../../src/import/markdown/plan/picture-problem.ts';
import {
	type LevelChapter,
	placeLevels,
} from '../../../../src/import/markdown/plan/place-levels.ts';

/** `a` is a text of that name, `+a` one with words of its own, `(a)` a heading, `?a` planned. */
function entry(sign: string, ...children: OutlineEntry[]): OutlineEntry {
	const name = sign.replace(/[()+?]/g, '');
	const hasFile = !/[(?]/.test(sign);
	return {
		titles: { en: name },
		descriptions: {},
		files: hasFile ? { en: `${name}.md` } : {},
		name,
		isPlanned: sign.startsWith('?'),
		hasText: sign.startsWith('+'),
		at: { path: 'SUMMARY.md', line: 1 },
		children,
	};
}

const e = entry;
type Parts = Outline['parts'];
const list = (...entries: OutlineEntry[]): Parts => [{ titles: undefined, entries }];

const show = ({ entry: { name }, sections }: LevelChapter): string =>
	sections.length > 0 ? `${name}[${sections.map((section) => section.name).join(' ')}]` : name;

test.each<[string, Outline['dialect'], Parts, string[]]>([
	['one level', 'plain', list(e('a'), e('b')), ['Book: a b']],
	['texts with texts below', 'mdbook', list(e('+a', e('b')), e('c')), ['Book: a[b] c']],
	[
		'headings with texts below',
		'gitbook',
		list(e('(A)', e('b')), e('(C)', e('d'))),
		['A: b', 'C: d'],
	],
	['three levels', 'mdbook', list(e('+a', e('+b', e('c')))), ['a: a b[c]']],
	['four levels', 'mdbook', list(e('a', e('+b', e('c', e('d')), e('f')))), ['a: b[c d f]']],
	['sections of Hugo', 'hugo', list(e('a', e('b')), e('+c', e('d'))), ['a: b', 'c: c d']],
	[
		'texts before, between and after',
		'hugo',
		list(e('x'), e('a', e('b')), e('y'), e('z')),
		['Book: x', 'a: b', 'y: y z'],
	],
	[
		'folders beside a chapter',
		'plain',
		list(e('+a', e('b')), e('(c)', e('d'))),
		['Book: a[b] c[d]'],
	],
	['a heading within a chapter', 'gitbook', list(e('+a', e('(h)', e('b')))), ['a: a h[b]']],
	[
		'parts that are said',
		'mdbook',
		[
			{ titles: undefined, entries: [e('p')] },
			{ titles: { en: 'One' }, entries: [e('+a', e('b')), e('?c')] },
		],
		['Book: p', 'One: a[b] c'],
	],
])('%s', (_, dialect, parts, expected) => {
	const levels = placeLevels({ ...emptyOutline, dialect, parts }, { en: 'Book' });
	expect(
		levels.parts.map((p) => `${p.titles.en ?? ''}: ${p.chapters.map(show).join(' ')}`),
	).toEqual(expected);
});

const emptyOutline: Outline = {
	dialect: 'plain',
	source: '',
	lang: 'en',
	titles: {},
	descriptions: {},
	authors: [],
	parts: [],
	appendices: [],
	leftOut: [],
	texts: [],
	contents: undefined,
	roots: [],
	issues: [],
};

test('what is deeper than sections, and headings over them, are in the ledger', () => {
	const parts = list(e('(A)', e('+b', e('(h)', e('c')))));
	const { notes } = placeLevels({ ...emptyOutline, parts }, { en: 'Book' });
	expect(notes.map(({ outcome, what }) => `${outcome} ${what}`)).toEqual([
		'converted contents: level 4',
		'lost contents: heading without a text',
	]);
});

test.each([
	[
		['01-intro', '02-setup'],
		['intro', 'setup'],
	],
	[
		['a/setup', 'b/setup', 'c/b/setup'],
		['setup', 'b-setup', 'c-b-setup'],
	],
	[
		['guide/README', 'guide/_index', 'Guide'],
		['guide', 'guide-2', 'guide-3'],
	],
	[
		['README', 'index'],
		['introduction', 'introduction-2'],
	],
	[
		['part', 'print', 'terms'],
		['part-2', 'print-2', 'terms-2'],
	],
	[
		['第一章 入门', 'ＡＢＣ', 'CI/CD?!'],
		['第一章-入门', 'abc', 'cd'],
	],
	[
		['1.2', '2024'],
		['1-2', '2024'],
	],
	[
		['---', '水'.repeat(100)],
		['introduction', '水'.repeat(60)],
	],
])('folders of %j', (names, expected) => {
	const chapters = names.map((name) => ({ entry: { ...e('a'), name }, sections: [] }));
	const part = { titles: {}, descriptions: {}, chapters, names: [] };
	const { texts } = nameTexts({ parts: [part], appendices: [] });
	expect(texts.map(({ slug }) => slug)).toEqual(expected);
});

test('a section may have the name of a chapter', () => {
	const chapters = [{ entry: e('a'), sections: [e('a/b'), e('x/b'), e('part')] }];
	const part = { titles: {}, descriptions: {}, chapters, names: [] };
	const { texts } = nameTexts({ parts: [part], appendices: [] });
	expect(texts.map(({ slug }) => slug)).toEqual(['a', 'a/b', 'a/x-b', 'a/part']);
});

test('a file stands once; a line to one of its headings is no chapter', () => {
	const anchored = (name: string): OutlineEntry => ({
		...e(name),
		at: { path: 'SUMMARY.md', line: 2, anchor: '#x' },
	});
	const parts = list(anchored('a'), e('a', e('c')), e('b'), e('b', e('d')), anchored('f'));
	const once = dropRepeats({ parts, appendices: [e('a')] }, (path) => `book/${path}`);
	expect(once.parts[0]?.entries.map(({ name }) => name)).toEqual(['a', 'b', 'd', 'f']);
	expect(once.appendices).toEqual([]);
	expect(once.notes).toMatchObject([{ what: 'contents: link to a heading', line: 2 }]);
	expect(once.issues.map(({ message, file }) => `${file} ${message}`)).toEqual([
		'book/SUMMARY.md Unexpected second `b.md` (“b”), expected each chapter once',
		'book/SUMMARY.md Unexpected second `a.md` (“a”), expected each chapter once',
	]);
});

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
	['a.PNG', bytes('\x89PNG\r\n\x1a\n'), ''],
	['a.png', bytes('GIF89a'), 'its bytes are not those of .png'],
	['a.jpeg', bytes('\xff\xd8\xff\xe0'), ''],
	['a.webp', bytes('RIFF\0\0\0\0WEBP'), ''],
	['a.avif', bytes('\0\0\0\x20ftypavif'), ''],
	['a.gif', bytes(''), 'it is empty'],
	['a.svg', bytes('<svg></svg>'), ''],
	['a.svg', bytes('<svg><script>1</script></svg>'), 'the drawing holds a script'],
	['a.svg', bytes('<html></html>'), 'it is no SVG drawing'],
])('%s', (path, data, expected) => {
	expect(pictureProblem(pictureEnding(path) ?? '', data)).toBe(expected);
	expect(pictureEnding('a.pdf')).toBeUndefined();
	expect(pictureEnding('a.constructor')).toBeUndefined();
});

test('a last part that is called appendices is the appendices', () => {
	const parts = [
		{ titles: { en: 'One' }, entries: [e('a')] },
		{ titles: { zh: '附录' }, entries: [e('b', e('c'))] },
	];
	const levels = placeLevels({ ...emptyOutline, parts, appendices: [e('d')] }, { en: 'Book' });
	expect(levels.parts).toHaveLength(1);
	expect(levels.appendices.map(show)).toEqual(['b[c]', 'd']);
});
