import { expect, onTestFinished, test } from 'vitest';
import { bookSchema } from '../../../src/schema/book.ts';
import { outlineBook } from '../../../src/domain/handbook/outline-book.ts';
import { formatIssue } from '../../../src/domain/issue.ts';
import { coverBooks } from '../../../src/store/book-covers.ts';
import { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const words = 'title: { en: Ink }\ndescription: { en: All. }\n';
const parts = 'parts: [{ title: { en: One }, chapters: [soot] }]\n';
const drop =
	'<svg xmlns="http://www.w3.org/2000/svg" width="30" height="42"><path d="M0 0h9v9z"/></svg>';

async function cover(lines: string) {
	const contentDir = tempFolder({
		'handbooks/ink/book.yaml': words + lines + parts,
		'handbooks/ink/cover.svg': drop,
	});
	const data = bookSchema.parse({
		title: { en: 'Ink' },
		description: { en: 'All.' },
		parts: [{ title: { en: 'One' }, chapters: ['soot'] }],
		...Object.fromEntries(
			[...lines.matchAll(/^(cover): (.*)$/gm)].map(([, key, value]) => [key, value]),
		),
		...(lines.includes('coverAlt') ? { coverAlt: { en: 'A drop.' } } : {}),
	});
	const at = { id: 'ink', path: 'handbooks/ink/book.yaml', file: 'ink/book.yaml' };
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	const book = { ...at, data, outline: outlineBook(data) };
	const planner = { contentDir, store, imageSalt: '', images: new Map() };
	const { books, issues } = await coverBooks([book], planner);
	return { image: books[0]?.cover, issues: issues.map(formatIssue) };
}

test('a cover beside the file is measured', async () => {
	const { image, issues } = await cover('cover: ./cover.svg\ncoverAlt: { en: A drop. }\n');
	expect(image).toMatchObject({ width: 30, height: 42 });
	expect(issues).toEqual([]);
});

test('a book needs none', async () => {
	expect(await cover('')).toEqual({ image: undefined, issues: [] });
});

test('a cover that is not there is an error, with its place and what was meant', async () => {
	const { image, issues } = await cover('cover: ./covr.svg\ncoverAlt: { en: A drop. }\n');
	expect(image).toBeUndefined();
	expect(issues).toEqual([
		'ink/book.yaml:3:8 error Unexpected `cover: ./covr.svg`, expected a picture at that path [book/no-cover]\n    Did you mean `./cover.svg`?',
	]);
});

test('what is no picture is not told to be itself', async () => {
	const { issues } = await cover('cover: ./book.yaml\ncoverAlt: { en: A drop. }\n');
	expect(issues[0]).toContain('\n    What is there is no picture, or not a whole one.');
});

test('a cover says what it shows', async () => {
	const { issues } = await cover('cover: ./cover.svg\n');
	expect(issues).toEqual([
		'ink/book.yaml:3:8 warning Unexpected cover without `coverAlt`, expected what it shows [book/cover-alt]\n    Readers who do not see the picture are told it instead.',
	]);
});
