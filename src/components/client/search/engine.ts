import type { Locale } from '../../../domain/i18n/locale.ts';
import { openSearch } from '../../../domain/search/query/open-search.ts';
import { defaultLocaleOf } from './default-locale.ts';

// A reader who waits longer is told that it does not come, and may try again.
const patienceMs = 15_000;

const link = document.querySelector<HTMLAnchorElement>('.search');
// The first two letters of `en` and `zh-CN` are what we call them.
const locale = document.documentElement.lang.slice(0, 2) as Locale;

async function read(address: string): Promise<Uint8Array> {
	const response = await fetch(`/_search/${address}`, {
		// Where a host lets browsers keep it, it would name files that are gone.
		cache: address.endsWith('.json') ? 'no-cache' : 'default',
		signal: AbortSignal.timeout(patienceMs),
	});
	if (!response.ok)
		throw new Error(`Unexpected ${response.status} of ${response.url}, expected 200`);
	return new Uint8Array(await response.arrayBuffer());
}

/** One for the page: what it has read, it keeps. */
export const engine = openSearch(read, defaultLocaleOf(locale, link?.pathname ?? ''));
