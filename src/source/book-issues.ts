import type { Issue } from '../domain/issue.ts';
import type { DocumentFile } from './list-documents.ts';

type At = Pick<Issue, 'file' | 'line' | 'column'>;

/** A folder of chapters without a book. */
export function noFile(file: string): Issue {
	return {
		code: 'book/no-file',
		severity: 'error',
		message:
			'Unexpected folder of a book without `book.yaml`, expected one that gives its title and the order of its chapters',
		hint: 'The smallest has `title`, `description` and `parts`, each part with a `title` and its `chapters`.',
		file,
	};
}

/** A file beside the folders of books: nothing reads it. */
export function strayFile(file: string, name: string): Issue {
	return {
		code: 'book/stray-file',
		severity: 'error',
		message: `Unexpected file \`${name}\` in \`handbooks\`, expected a folder for each book`,
		hint: 'A book is `handbooks/<book>/book.yaml`, a chapter `handbooks/<book>/<chapter>/en.md`.',
		file,
		line: 1,
		column: 1,
	};
}

/** A name in the contents without a text. */
export function noText(slug: string, meant: string | undefined, at: At): Issue {
	return {
		code: 'book/no-chapter',
		severity: 'error',
		message: `Unexpected chapter \`${slug}\`, expected a folder of that name with \`en.md\` or \`zh.md\``,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'Write the chapter, or take it out of the list; one with `draft: true` shows as planned.',
		...at,
	};
}

/** A chapter that has two places. */
export function namedTwice(slug: string, at: At): Issue {
	return {
		code: 'book/chapter-twice',
		severity: 'error',
		message: `Unexpected second \`${slug}\`, expected each chapter once`,
		hint: 'A chapter has one number and one place.',
		...at,
	};
}

/** A text that the contents do not name. */
export function notNamed({ slug }: DocumentFile, file: string, book: string): Issue {
	const [, , chapter, section] = slug.split('/');
	return {
		code: 'book/not-in-contents',
		severity: 'error',
		message: `Unexpected chapter that ${book} does not name, expected it in one of its parts`,
		hint: section
			? `Name it as \`{ chapter: ${chapter}, sections: [${section}] }\`.`
			: `Add \`${chapter}\` where it belongs.`,
		file,
		line: 1,
		column: 1,
	};
}

/** A chapter whose address belongs to a page about the book. */
export function takenName(slug: string, at: At): Issue {
	return {
		code: 'book/reserved',
		severity: 'error',
		message: `Unexpected chapter \`${slug}\`, expected another name: each book has a page of its own there`,
		hint: 'Rename the folder, and the name here.',
		...at,
	};
}
