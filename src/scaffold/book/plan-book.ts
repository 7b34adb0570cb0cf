import { reservedChapters } from '../../domain/addresses.ts';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { idField } from '../../schema/fields.ts';
import type { Request } from '../request.ts';
import { addChapter } from './add-chapter.ts';
import { newBook } from './new-book.ts';

/** What is there of handbooks already. */
export interface PresentBooks {
	/** Names in `content/handbooks/`. */
	ids: readonly string[];
	/** The book's `book.yaml`, when it is there. */
	text: string | undefined;
	/** Its path as the author knows it. */
	file: string;
}

/** What `book.yaml` has to say of a new chapter, or why nothing may be written. */
export function planBook(
	request: Request,
	{ ids, text, file }: PresentBooks,
): { text: string } | { issue: Issue } {
	const { book, slug } = request;
	const error = { severity: 'error', file } as const;
	if (reservedChapters.has(slug)) {
		return {
			issue: {
				...error,
				code: 'new/reserved',
				message: `Unexpected slug \`${slug}\`, expected one that books do not use themselves`,
				hint: 'Give another one with --slug.',
			},
		};
	}
	if (!request.newBook) {
		if (text !== undefined) return addChapter({ text, file }, slug, book?.spot ?? 'last');
		const meant = nearest(book?.id ?? '', ids);
		return {
			issue: {
				...error,
				code: 'new/no-book',
				message: `Unexpected book \`${book?.id}\`, expected one that there is`,
				hint: meant ? `Did you mean \`${meant}\`?` : 'Begin it with `npm run new -- book "Title"`.',
			},
		};
	}
	if (text !== undefined || !idField.safeParse(book?.id).success) {
		return {
			issue: {
				...error,
				code: text === undefined ? 'new/slug' : 'new/exists',
				message:
					text === undefined
						? `Unexpected slug \`${book?.id}\`, expected lower-case letters, digits and single hyphens`
						: 'Unexpected book, expected none that is there already',
				hint: 'Nothing was written. Give another slug with --slug.',
			},
		};
	}
	return { text: newBook(request) };
}
