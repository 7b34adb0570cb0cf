import type { BuiltPage } from './built-site.ts';

/** True for a page that search engines may show: it says where it is, and has not moved. */
export function isListed({ canonical, noindex, movedTo }: BuiltPage): boolean {
	return canonical !== undefined && !noindex && movedTo === undefined;
}
