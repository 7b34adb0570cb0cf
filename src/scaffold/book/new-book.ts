import { stringify } from 'yaml';
import type { Request } from '../request.ts';
import { words } from '../words.ts';

/** A `book.yaml` to begin with, in the languages that are begun. */
export function newBook({ newBook: titles, slug, languages }: Request): string {
	const both = <T>(of: { en: T; zh: T }): Partial<{ en: T; zh: T }> =>
		languages?.length === 1 && languages[0] ? { [languages[0]]: of[languages[0]] } : of;
	return stringify(
		{
			title: both(titles ?? { en: '', zh: '' }),
			description: both({ en: words.en.description, zh: words.zh.description }),
			parts: [{ title: both({ en: words.en.part, zh: words.zh.part }), chapters: [slug] }],
		},
		{ lineWidth: 0 },
	);
}
