import type { Issue } from '../../domain/issue.ts';

type Guarded =
	{ text: string; warnings: Omit<Issue, 'file'>[] } | { issue: Omit<Issue, 'file' | 'severity'> };

const beforeRoot = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/**
 * Looks at what stands before the root element. A DOCTYPE that declares anything is refused: that
 * is where entity bombs and external files come from. A bare one is taken out and never fetched.
 * A DOCTYPE inside the text of a post (CDATA) is none of our business.
 */
export function guardProlog(text: string): Guarded {
	const start = beforeRoot.exec(text)?.[0].length ?? 0;
	const rest = text.slice(start);
	const doctype = /^<!DOCTYPE\s*([^[>]*)/i.exec(rest);
	if (!doctype) return { text, warnings: [] };
	if (/^html\b/i.test(doctype[1] ?? '')) return { issue: webPage };
	if (rest[doctype[0].length] === '[') return { issue: declares };
	const end = rest.indexOf('>') + 1;
	return { text: text.slice(0, start) + rest.slice(end), warnings: [ignored] };
}

const webPage = {
	code: 'feed/web-page',
	message: 'Unexpected web page, expected a feed: RSS 2.0, Atom or JSON Feed',
	hint: 'Look in the page’s source for `<link rel="alternate" type="application/rss+xml">` and give that address.',
};

const declares = {
	code: 'feed/doctype',
	message: 'Unexpected DOCTYPE with declarations, expected a feed without entities of its own',
	hint: 'Entities can blow a file up or pull in others, so such a feed is not read. Take the `<!DOCTYPE …>` out of the file if you trust it.',
};

const ignored = {
	code: 'feed/doctype-ignored',
	severity: 'warning',
	message: 'Unexpected DOCTYPE, expected a feed without one',
	hint: 'It was passed over and nothing was fetched for it.',
} as const;
