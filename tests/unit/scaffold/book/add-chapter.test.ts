import { expect, test } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { addChapter, type ChapterSpot } from '../../../../src/scaffold/book/add-chapter.ts';

const head = '# A book\ntitle: { en: Ink, zh: 墨 }\nparts:\n';
const add = (text: string, spot: ChapterSpot = 'last') => {
	const added = addChapter({ text: head + text, file: 'book.yaml' }, 'new', spot);
	return 'text' in added ? added.text.slice(head.length) : formatIssue(added.issue);
};

test.each<[string, string, ChapterSpot, string]>([
	[
		'a list on one line',
		'  - title: { en: A }\n    chapters: [a, b]  # so far\n',
		'last',
		'  - title: { en: A }\n    chapters: [a, b, new]  # so far\n',
	],
	[
		'a list over lines, with notes',
		'  - title: { en: A }\n    chapters:\n      - a\n      - b # begun\n\n# the end\n',
		'last',
		'  - title: { en: A }\n    chapters:\n      - a\n      - b # begun\n      - new\n\n# the end\n',
	],
	[
		'a chapter with sections before it',
		'  - chapters:\n      - chapter: a\n        sections: [x, y]\n',
		'last',
		'  - chapters:\n      - chapter: a\n        sections: [x, y]\n      - new\n',
	],
	[
		'sections over lines, no newline at the end',
		'  - chapters:\n      - chapter: a\n        sections:\n          - x',
		'last',
		'  - chapters:\n      - chapter: a\n        sections:\n          - x\n      - new\n',
	],
	[
		'a part by its number',
		'  - chapters: [a]\n  - chapters: [{ chapter: b, sections: [c] }]\n  - chapters: [d]\n',
		2,
		'  - chapters: [a]\n  - chapters: [{ chapter: b, sections: [c] }, new]\n  - chapters: [d]\n',
	],
	[
		'the first appendix',
		'  - chapters: [a]\n',
		'appendix',
		'  - chapters: [a]\nappendices: [new]\n',
	],
	[
		'an empty list of appendices',
		'  - chapters: [a]\nappendices: []\n',
		'appendix',
		'  - chapters: [a]\nappendices: [new]\n',
	],
	[
		'one more appendix',
		'  - chapters: [a]\nappendices:\n  - b\nchanges: []\n',
		'appendix',
		'  - chapters: [a]\nappendices:\n  - b\n  - new\nchanges: []\n',
	],
	['one that is named', '  - chapters: [a, new]\n', 1, '  - chapters: [a, new]\n'],
])('%s', (_what, text, spot, expected) => expect(add(text, spot)).toBe(expected));

test('a part that is not there, and a book that cannot be read', () => {
	expect(add('  - chapters: [a]\n', 3)).toBe(
		'book.yaml error Unexpected part 3, expected one from 1 to 1 [new/part]\n    Give the number of a part with --part, or --part appendix. Nothing was written.',
	);
	expect(add('  - chapters: [a\n')).toBe(
		'book.yaml error Unexpected form of the book, expected `parts` with their `chapters` [new/book]\n    Nothing was written. `npm run check` says what is wrong with it.',
	);
});
