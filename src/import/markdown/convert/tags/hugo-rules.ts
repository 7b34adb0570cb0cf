import { calloutNames, callout } from './callouts.ts';
import { codeBlock, highlightOptions } from './code-block.ts';
import type { Call, Conversion, Rules } from './conversion.ts';
import { filmBlock } from './films.ts';
import { details, formula, tab, tabs, wrapper } from './shared-rules.ts';
import { param } from './tag.ts';
import { asDestination } from '../links/destination.ts';
import { asLink, asPicture, asWords } from './write.ts';

/** What shortcodes become, by name: Hugo's own, and those that most themes for books have. */
export const hugoRules: Rules = {
	...Object.fromEntries(calloutNames.map((name) => [name, callout])),
	figure,
	img: figure,
	image: figure,
	ref: reference,
	relref: reference,
	highlight: ({ params, inner }) => {
		if (inner === undefined) return undefined;
		const options = [...params.list.slice(1), ...[...params.named].map((pair) => pair.join('='))];
		const language = param(params, 'lang', 'language') ?? params.list[0] ?? '';
		return { as: 'block', text: codeBlock(inner, language, highlightOptions(options.join(','))) };
	},
	code: ({ params, inner }) =>
		inner === undefined
			? undefined
			: {
					as: 'block',
					text: codeBlock(inner, param(params, 'lang', 'language') ?? params.list[0] ?? ''),
				},
	mermaid: ({ inner }) =>
		inner === undefined ? undefined : { as: 'block', text: codeBlock(inner, 'mermaid') },
	math: formula,
	katex: formula,
	latex: formula,
	youtube: ({ params }) => film(params.list[0] ?? param(params, 'id'), 'youtube', params),
	bilibili: ({ params }) => film(params.list[0] ?? param(params, 'id', 'bvid'), 'bilibili', params),
	vimeo: ({ params }) => {
		const id = params.list[0] ?? param(params, 'id');
		return id && /^\d+$/.test(id)
			? { as: 'block', text: asLink(param(params, 'title') ?? 'Vimeo', `https://vimeo.com/${id}`) }
			: undefined;
	},
	gist: ({ params: { list } }) => {
		const [user, id, file] = list;
		if (!user || !id || !/^[\w-]+$/.test(user + id)) return undefined;
		return { as: 'block', text: asLink(file ?? 'Gist', `https://gist.github.com/${user}/${id}`) };
	},
	details,
	expand: details,
	collapse: details,
	spoiler: details,
	tabs,
	tabpane: tabs,
	tab,
	button: link,
	card,
	cards: wrapper,
	steps: wrapper,
	columns: wrapper,
	column: wrapper,
	center: wrapper,
	toc: () => ({ as: 'inline', text: '<!-- toc -->', note: 'every chapter has its contents' }),
	comment: () => ({ as: 'inline', text: '<!-- -->', dropped: 'it is a comment for authors' }),
};

/** Between these nothing is Markdown, and no tag is one. */
export const hugoOpaque: ReadonlySet<string> = new Set(
	'highlight code mermaid math katex latex comment'.split(' '),
);

function figure({ params, inner }: Call): Conversion | undefined {
	const src = param(params, 'src', 'link', 'url') ?? params.list[0];
	if (!src) return undefined;
	const title = param(params, 'title');
	const said = param(params, 'caption') ?? (inner?.trim() || undefined);
	const credit = param(params, 'attr');
	const caption = [title, said, credit ? `(${credit})` : undefined].filter(Boolean).join(' ');
	const alt = param(params, 'alt') ?? params.list[1] ?? withoutMarks(said ?? title ?? '');
	const id = param(params, 'id', 'name')?.replace(/^fig:/, '');
	const left = ['attrlink', 'width', 'height', 'class', 'target', 'rel', 'loading', 'align'];
	const lost = left.filter((name) => params.named.has(name));
	return {
		as: 'block',
		text: asPicture({
			src,
			alt,
			caption: caption || undefined,
			id: id && /^[^\s{}#]+$/.test(id) ? `fig:${id}` : undefined,
			link: params.named.has('src') ? param(params, 'link') : undefined,
		}),
		...(lost.length > 0 ? { note: `without ${lost.join(', ')}` } : {}),
	};
}

/** `a [b](c) *d*` → `a b d`: what shows no picture is read as it stands. */
function withoutMarks(text: string): string {
	return text.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1').replace(/[*`]|<[^<>]*>/g, '');
}

/** The address alone within a link; elsewhere a link that takes its words from where it leads. */
function reference({ params, isAddress }: Call): Conversion | undefined {
	const target = params.list[0] ?? param(params, 'path');
	if (!target) return undefined;
	if (isAddress) return { as: 'inline', text: asDestination(target) };
	return { as: 'inline', text: asLink(target, target) };
}

function film(
	id: string | undefined,
	only: 'youtube' | 'bilibili',
	params: Call['params'],
): Conversion | undefined {
	const text = id ? filmBlock(id, { title: param(params, 'title'), only }) : undefined;
	return text ? { as: 'block', text } : undefined;
}

function link({ params, inner }: Call): Conversion | undefined {
	const address = param(params, 'href', 'link', 'relref', 'url', 'ref') ?? params.list[0];
	if (!address || inner === undefined || inner.includes('\n') || inner.trim() === '')
		return undefined;
	return { as: 'around', before: '[', after: `](${asDestination(address)})`, note: 'a link' };
}

/** A card alone, as an item: its address is mended with all other links. */
function card({ params }: Call): Conversion | undefined {
	const address = param(params, 'link', 'href', 'url');
	const title = param(params, 'title') ?? address;
	if (!address || !title) return undefined;
	const more = param(params, 'subtitle', 'description');
	const text = `- ${asLink(title, address)}${more ? `: ${asWords(more)}` : ''}`;
	return { as: 'block', text, note: 'an item of a list' };
}
