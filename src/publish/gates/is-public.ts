import type { BuiltPage } from './built-site.ts';

/** True for pages that search engines may show: neither an old address, nor an error page, nor `noindex`. */
export function isPublic({ movedTo, noindex, path }: BuiltPage): boolean {
	return !movedTo && !noindex && !isErrorPage(path);
}

/** True for the pages that a host shows where nothing is. */
export function isErrorPage(path: string): boolean {
	return path.endsWith('/404.html');
}
