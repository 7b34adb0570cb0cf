import type { Locale } from '../../domain/i18n/locale.ts';
import type { Placed } from './assign-slugs.ts';

/**
 * Links between posts of one import → links between their files: a function for each post, because
 * a link to the post itself is only its `#place`.
 */
export function linkMap(
	placed: readonly Placed[],
	lang: Locale,
): (from: Placed) => (url: string) => string {
	const slugs = new Map<string, string>();
	for (const { entry, slug } of placed) {
		const key = keyOf(URL.parse(entry.link));
		if (key) slugs.set(key, slug);
	}
	return (from) => (url) => {
		const parsed = URL.parse(url);
		const slug = slugs.get(keyOf(parsed));
		if (slug === undefined) return url;
		const hash = parsed?.hash ?? '';
		return slug === from.slug && hash ? hash : `../${slug}/${lang}.md${hash}`;
	};
}

/** Host and path, whatever the protocol, `www.`, the last slash and campaign marks. */
function keyOf(url: URL | null): string {
	if (!url || !/^https?:$/.test(url.protocol)) return '';
	const path = url.pathname.replace(/\/index\.html?$/, '/').replace(/\/+$/, '');
	const query = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('utm_')),
	);
	const search = query.size > 0 ? `?${query}` : '';
	return path === '' && search === '' ? '' : url.host.replace(/^www\./, '') + path + search;
}
