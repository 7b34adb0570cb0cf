import { decodeHtml } from './decode-html.ts';
import type { Stretch } from '../stretches.ts';

/** An address in an attribute of HTML. */
export interface HtmlAddress {
	/** Of the value with its quotes. */
	place: Stretch;
	url: string;
	kind: 'link' | 'picture';
}

const tag = /<(a|img|source)(?=[\s/])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** Addresses of links and pictures in HTML, in order; lists of sources are left alone. */
export function htmlAddresses(html: string): HtmlAddress[] {
	return [...html.matchAll(tag)].flatMap(({ 0: whole, 1: name = '', 2: inside = '', index }) => {
		const kind = name.toLowerCase() === 'a' ? 'link' : 'picture';
		const wanted = { a: 'href', img: 'src', source: 'srcset' }[name.toLowerCase()];
		// The attributes begin right after the name.
		const from = index + whole.indexOf(inside, 1 + name.length);
		return [...inside.matchAll(attribute)].flatMap(
			({ 0: all, 1: key = '', 2: value, index: at }) => {
				if (value === undefined || key.toLowerCase() !== wanted) return [];
				const start = from + at + all.length - value.length;
				const url = decodeHtml(value.replace(/^(["'])(.*)\1$/s, '$2')).trim();
				if (wanted === 'srcset' && /[\s,]/.test(url)) return [];
				return [{ place: [start, start + value.length] as Stretch, url, kind } as const];
			},
		);
	});
}
