import { callout } from './callouts.ts';
import type { Call, Conversion, Rules } from './conversion.ts';
import { embed } from './films.ts';
import { details, formula, tab, tabs, wrapper } from './shared-rules.ts';
import { param } from './tag.ts';
import { asLink } from './write.ts';

/** What tags of GitBook and HonKit become, by name. */
export const gitbookRules: Rules = {
	hint: callout,
	tabs,
	tab,
	embed: ({ params }) => {
		const url = param(params, 'url');
		if (!url) return undefined;
		return { as: 'before', text: embed(url) };
	},
	'content-ref': pageLink,
	'page-ref': pageLink,
	file: ({ params, inner }) => {
		const src = param(params, 'src');
		if (!src) return undefined;
		const name = inner?.trim() ? src : (param(params, 'caption', 'name') ?? src);
		return { as: 'before', text: asLink(name.replace(/^.*\//s, ''), src) };
	},
	code: ({ params, inner }) => {
		if (inner === undefined) return undefined;
		const title = param(params, 'title');
		const options = [
			...(title ? [`title=${JSON.stringify(title.replace(/["\\`]/g, "'"))}`] : []),
			...(param(params, 'linenumbers') === 'true' ? ['showLineNumbers'] : []),
			...(param(params, 'overflow') === 'wrap' ? ['wrap'] : []),
		];
		return { as: 'fence', options: options.join(' ') };
	},
	raw: ({ inner }) => {
		if (inner === undefined) return undefined;
		// Its braces are words, and no variable.
		if (!/[`\n]/.test(inner))
			return { as: 'inline', text: inner.replace(/\{\{(?=[^{}]*\}\})/g, '{\\{') };
		return { as: 'around', before: '', after: '' };
	},
	math: formula,
	expandable: details,
	stepper: wrapper,
	step: wrapper,
	columns: wrapper,
	column: wrapper,
};

/** Between these no tag is one. */
export const gitbookOpaque: ReadonlySet<string> = new Set(['raw', 'math']);

/** A link of its own: the one between the tags, or one that takes its words from where it leads. */
function pageLink({ params, inner }: Call): Conversion | undefined {
	const url = param(params, 'url', 'page');
	// The words are the name of a file; the page shows what it leads to.
	const isFileName = /^\s*\[[^[\]]*\.md\]\([^()]*\)\s*$/.test(inner ?? '');
	if (url && isFileName && !url.includes(':')) return { as: 'block', text: asLink('', url) };
	if (inner?.includes('](')) return { as: 'around', before: '', after: '' };
	if (!url) return undefined;
	return { as: 'before', text: asLink(url, url) };
}
