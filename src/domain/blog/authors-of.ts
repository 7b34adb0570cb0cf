import type { Locale } from '../i18n/locale.ts';
import type { Site } from '../site.ts';

export interface Author {
	name: string;
	url?: string | undefined;
}

/** People by id, everybody else by the name in the front matter; nobody named: the first person. */
export function authorsOf(
	{ data, locale }: { data: { authors: readonly string[] }; locale: Locale },
	{ people }: Site,
): Author[] {
	const [first] = people;
	if (data.authors.length === 0) return [{ name: first.name[locale], url: first.url }];
	return data.authors.map((author) => {
		const person = people.find(({ id }) => id === author);
		return person ? { name: person.name[locale], url: person.url } : { name: author };
	});
}
