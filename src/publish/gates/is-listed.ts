import type { BuiltPage } from './built-site.ts';
import { isPublic } from './is-public.ts';

/** True for a page that search engines may show under the address that it names as its own. */
export function isListed(page: BuiltPage): boolean {
	return isPublic(page) && page.canonical !== undefined;
}
