import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { listDocuments } from '../../../src/source/list-documents.ts';
import { chapterPlaces, readBooks } from '../../../src/source/read-books.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const text = '---\ntitle: A\ndescription: B\n---\n';

function read(bookYaml: string | undefined, chapters: readonly string[]) {
	const contentDir = tempFolder({
		...(bookYaml === undefined ? {} : { 'handbooks/ink/book.yaml': bookYaml }),
		...Object.fromEntries(chapters.map((each) => [`handbooks/ink/${each}/en.md`, text])),
	});
	const nameOf = (file: string): string => file.slice(contentDir.length + 1);
	const { documents } = listDocuments(contentDir, nameOf);
	return readBooks({ contentDir, documents, nameOf });
}

const book = (chapters: string): string =>
	`title: { en: Ink, zh: 墨 }\ndescription: { en: All of it. }\nparts:\n  - title: { en: One }\n    chapters: [${chapters}]\n`;

test('a book has its chapters in order', () => {
	const { books, issues } = read(book('soot, glue'), ['glue', 'soot']);
	expect(issues).toEqual([]);
	const place = { book: 'ink', kind: 'chapter', numbersSections: true };
	expect([...chapterPlaces(books)]).toEqual([
		['handbooks/ink/soot', { ...place, slug: 'soot', number: '1' }],
		['handbooks/ink/glue', { ...place, slug: 'glue', number: '2' }],
	]);
});

test('a chapter may have sections with pages of their own', () => {
	const { books, issues } = read(book('{ chapter: soot, sections: [pine, oil] }, glue'), [
		...['soot', 'soot/oil', 'soot/pine', 'glue'],
	]);
	expect(issues).toEqual([]);
	expect([...chapterPlaces(books)].map(([slug, { number }]) => [slug, number])).toEqual([
		['handbooks/ink/soot', '1'],
		['handbooks/ink/soot/pine', '1.1'],
		['handbooks/ink/soot/oil', '1.2'],
		['handbooks/ink/glue', '2'],
	]);
});

describe('what does not fit is said, all at once', () => {
	test.each([
		[
			'a name without a text',
			book('soot, glu'),
			['soot', 'glue'],
			[
				'handbooks/ink/book.yaml:5:22 error Unexpected chapter `glu`, expected a folder of that name with `en.md` or `zh.md` [book/no-chapter]\n    Did you mean `glue`?',
				'handbooks/ink/glue/en.md:1:1 error Unexpected chapter that handbooks/ink/book.yaml does not name, expected it in one of its parts [book/not-in-contents]\n    Add `glue` where it belongs.',
			],
		],
		[
			'a name that stands twice',
			book('soot, soot'),
			['soot'],
			[
				'handbooks/ink/book.yaml:5:22 error Unexpected second `soot`, expected each chapter once [book/chapter-twice]\n    A chapter has one number and one place.',
			],
		],
		[
			'a section that its chapter does not name',
			book('soot'),
			['soot', 'soot/pine'],
			[
				'handbooks/ink/soot/pine/en.md:1:1 error Unexpected chapter that handbooks/ink/book.yaml does not name, expected it in one of its parts [book/not-in-contents]\n    Name it as `{ chapter: soot, sections: [pine] }`.',
			],
		],
		[
			'a name that the book needs itself',
			book('print'),
			['print'],
			[
				'handbooks/ink/book.yaml:5:16 error Unexpected chapter `print`, expected another name: each book has a page of its own there [book/reserved]\n    Rename the folder, and the name here.',
			],
		],
		[
			'a change of a chapter that the book does not have',
			`${book('soot, glue')}changes:\n  - { date: 2026-11-20, text: { en: A. }, chapters: [soot, glu] }\n`,
			['soot', 'glue'],
			[
				'handbooks/ink/book.yaml:7:60 error Unexpected chapter `glu` in a change, expected one that `parts` or `appendices` names [book/unknown-chapter]\n    Did you mean `glue`?',
			],
		],
		[
			'parts with the same title',
			`${book('soot')}  - title: { zh: 二, en: One }\n    chapters: [glue]\n`,
			['soot', 'glue'],
			[
				'handbooks/ink/book.yaml:6:25 warning Unexpected second part “One”, expected a title of its own [book/part-twice]\n    Readers tell parts apart by their titles; chapters of one part may stand together.',
			],
		],
		[
			'a folder without a book',
			undefined,
			['soot'],
			[
				'handbooks/ink/book.yaml error Unexpected folder of a book without `book.yaml`, expected one that gives its title and the order of its chapters [book/no-file]\n    The smallest has `title`, `description` and `parts`, each part with a `title` and its `chapters`.',
			],
		],
	])('%s', (_what, yaml, chapters, expected) => {
		expect(read(yaml, chapters).issues.map(formatIssue)).toEqual(expected);
	});

	test('names that no address can have, twins, and files that belong to no book', () => {
		const contentDir = tempFolder({
			'handbooks/Ink/book.yaml': book('soot'),
			'handbooks/Ink/soot/en.md': text,
			'handbooks/book.yaml': book('soot'),
			'handbooks/ink/book.yaml': book('soot'),
			'handbooks/ink/soot/en.md': text,
			'handbooks/notes.md': text,
		});
		symlinkSync('nowhere', path.join(contentDir, 'handbooks/gone'));
		const nameOf = (file: string): string => file.slice(contentDir.length + 1);
		const { documents } = listDocuments(contentDir, nameOf);
		const { issues } = readBooks({ contentDir, documents, nameOf });
		expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'handbooks/Ink content/slug',
			'handbooks/book.yaml book/stray-file',
			'handbooks/ink content/duplicate-slug',
			'handbooks/notes.md book/stray-file',
		]);
	});

	test.each([
		['chapters: []', 'one item', book('')],
		['a number for a text', 'in quotes', `${book('soot')}edition: 2\n`],
	])('%s', (_what, words, yaml) => {
		expect(read(yaml, ['soot']).issues.map(formatIssue).join('\n')).toContain(words);
	});

	test('a title in no language', () => {
		const { issues } = read(book('soot').replace('{ en: All of it. }', '{}'), ['soot']);
		expect(issues.map(formatIssue)[0]).toContain('handbooks/ink/book.yaml:2:14');
	});
});
