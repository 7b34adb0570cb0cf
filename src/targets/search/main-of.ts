import { pageIds } from '../../domain/page-ids.ts';

// Attributes and data of pages hold no such quotation marks.
const beginning = `<main id="${pageIds.main}"`;

/** The element `main` of a built page, without its end; '' where there is none. */
export function mainOf(html: string): string {
	const from = html.indexOf(beginning);
	const to = html.lastIndexOf('</main>');
	return from < 0 || to < 0 ? '' : html.slice(from, to);
}
