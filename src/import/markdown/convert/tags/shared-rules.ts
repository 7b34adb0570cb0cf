import type { Call, Conversion } from './conversion.ts';
import { param, type Params } from './tag.ts';
import { asFence, asLabel } from './write.ts';

/** What the reader opens: `:::details[Title]`. */
export function details({ params, inner }: Call): Conversion | undefined {
	if (inner === undefined) return undefined;
	const words = params.list.filter((word) => !/^(?:open|closed|true|false|\.\.\.)$/.test(word));
	const title = param(params, 'title', 'summary') ?? words[0];
	const isOpen =
		params.list.includes('open') ||
		param(params, 'open') === 'true' ||
		param(params, 'closed') === 'false';
	const opening = `details${title ? asLabel(title) : ''}${isOpen ? '{open}' : ''}`;
	return { as: 'container', opening, note: ':::details' };
}

export function tabs({ inner }: Call): Conversion | undefined {
	return inner === undefined ? undefined : { as: 'container', opening: 'tabs', note: '::::tabs' };
}

export function tab({ params, inner, within, around }: Call): Conversion | undefined {
	if (inner === undefined || !within?.startsWith('tab')) return undefined;
	const title = param(params, 'title', 'name', 'header') ?? params.list[0];
	const opening = `tab${asLabel(title ?? 'Tab')}`;
	const code =
		within === 'tabpane' || param(params, 'lang') ? codeOf(params, around, inner) : undefined;
	return { as: 'container', opening, note: ':::tab', ...(code === undefined ? {} : { code }) };
}

/** Docsy shows tabs as code unless they are said to hold text; undefined: it is none. */
function codeOf(own: Params, around: Params | undefined, inner: string): string | undefined {
	const said = (name: string) => param(own, name) ?? (around && param(around, name));
	if (said('text') === 'true' || /^[ \t]*(?:`{3}|~{3})|\{\{[<%]/m.test(inner)) return undefined;
	return said('lang') ?? '';
}

/** TeX between two tags: in a block of its own, unless it stands in a line. */
export function formula({ inner, params }: Call): Conversion | undefined {
	if (inner === undefined) return undefined;
	const tex = inner.trim();
	// It brings its own signs.
	const own = /^(\$\$?|\\\[|\\\()([^]*?)(\$\$?|\\\]|\\\))$/.exec(tex);
	const bare = (own?.[2] ?? tex).trim();
	const isBlock = params.list.includes('display') || param(params, 'display') === 'true';
	if (bare === '' || bare.includes('$$')) return undefined;
	if (isBlock || inner.includes('\n') || /^(?:\$\$|\\\[)/.test(tex)) {
		return { as: 'block', text: asFence(bare, 'math') };
	}
	return bare.includes('$') ? undefined : { as: 'inline', text: `$${bare}$` };
}

/** Tags that only say where their text stands on the page. */
export function wrapper({ inner }: Call): Conversion | undefined {
	if (inner === undefined) return undefined;
	return { as: 'wrapper', dropped: 'only the arrangement; its text stays' };
}
