import type { SearchContent } from '../../domain/search/search-content.ts';
import { locales } from '../../domain/i18n/locale.ts';
import type { Content } from '../queries.ts';
import { bookEntries } from './book-entries.ts';
import { documentEntries } from './document-entries.ts';
import { landscapeEntries } from './landscape-entries.ts';
import { projectEntries } from './project-entries.ts';
import { searchLabels } from './search-labels.ts';
import { termEntries } from './term-entries.ts';

/**
 * Every page that can be found, in the languages that it has a text of its own in. Lists cannot:
 * whoever looks for a tag filters by it. A post that appeared elsewhere first can, though search
 * engines are sent there.
 */
export function searchContent(content: Content): SearchContent {
	const entries = locales.flatMap((locale) => [
		...documentEntries(content, locale),
		...bookEntries(content, locale),
		...termEntries(content, locale),
		...projectEntries(content, locale),
		...landscapeEntries(content, locale),
	]);
	return { entries, labels: searchLabels(content, entries) };
}
