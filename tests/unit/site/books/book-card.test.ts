import { expect, test } from 'vitest';
import { bookCards } from '../../../../src/site/books/book-card.ts';
import { bookData } from '../../../support/book-data.ts';

test('books stand in their own order, the others after them', () => {
	const named = (title: string, order?: number) =>
		bookData({ title: { en: title }, ...(order === undefined ? {} : { order }) });
	const books = [named('Ash'), named('Bark', 2), named('Clay'), named('Dye', 1)];
	const titles = bookCards({ books, pages: [] }, 'en').map(({ title }) => title);
	expect(titles).toEqual(['Dye', 'Bark', 'Ash', 'Clay']);
});
