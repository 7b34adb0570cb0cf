import type { Locale } from '../../../src/domain/i18n/locale.ts';
import type { Query } from '../set/query.ts';

/** A result as it was shown. */
export interface ShownHit {
	/** Address of the page, without a fragment. */
	url: string;
	lang: Locale;
	group: string;
}

/** What a reader sees after a query. */
export interface Answer {
	/** In the order shown, each page once. */
	hits: ShownHit[];
	/** From the last key to the answer of the full text, in milliseconds. */
	ms: number;
}

/** What is asked: our own search page, or another engine on the same pages. */
export interface Asker {
	ask(query: Query): Promise<Answer>;
	close(): Promise<void>;
}

/** Keeps the first of several hits on one page; what leads into it is cut off. */
export function onePerPage(hits: readonly ShownHit[]): ShownHit[] {
	const byUrl = new Map<string, ShownHit>();
	for (const hit of hits) {
		const url = hit.url.replace(/[?#].*$/s, '');
		if (!byUrl.has(url)) byUrl.set(url, { ...hit, url });
	}
	return [...byUrl.values()];
}
