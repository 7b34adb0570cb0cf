import type { BuiltLink } from './built-site.ts';

const followed: ReadonlySet<string> = new Set(['a', 'area', 'button', 'form', 'input']);

/** True for what readers follow; false for what a browser loads by itself. */
export function isLink({ element, attribute }: BuiltLink): boolean {
	return followed.has(element) && attribute !== 'src';
}

/** Relations of `<link>` that make a browser fetch something, or open a connection. */
const fetched: ReadonlySet<string> = new Set([
	'apple-touch-icon',
	'dns-prefetch',
	'icon',
	'manifest',
	'mask-icon',
	'modulepreload',
	'preconnect',
	'prefetch',
	'preload',
	'stylesheet',
]);

/** True for what a browser loads by itself with a page. */
export function isLoaded(link: BuiltLink): boolean {
	if (isLink(link)) return false;
	return link.element !== 'link' || link.rel.some((relation) => fetched.has(relation));
}
