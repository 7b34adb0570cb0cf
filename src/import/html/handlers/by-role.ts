import type { State } from 'hast-util-to-mdast';
import type { Element } from 'hast';
import type { BlockContent, FootnoteDefinition, Image, PhrasingContent, RootContent } from 'mdast';
import type { Note } from '../../ledger/finding.ts';
import { htmlToLine } from '../../read/plain-text.ts';
import { attribute, descendants } from '../dom.ts';
import { roleOf, type Role } from '../roles.ts';
import { withoutNumber } from '../caption.ts';
import { resolveUrl } from '../safe-url.ts';
import { toPhrasing } from '../to-phrasing.ts';
import { imageOf } from './image.ts';

export interface RoleContext {
	/** `Table: ` or `表：`. */
	tableLabel: string;
	base: string;
	note: Note;
}

/** Markdown for an element with a role; undefined when its tag decides. */
export function handleRole(
	state: State,
	element: Element,
	context: RoleContext,
): RootContent[] | undefined {
	const role = roleOf(element);
	switch (role?.is) {
		case undefined:
			return undefined;
		case 'drop':
		case 'moved':
			return [];
		case 'unwrap':
			return /^(?:a|span)$/.test(element.tagName) ? inside(state, element) : flow(state, element);
		case 'figure':
			return [figure(element, role, context)];
		case 'table':
			return role.caption ? captionOf(state, role.caption, context.tableLabel) : undefined;
		case 'code':
			return [{ type: 'code', lang: role.lang || null, meta: titleMeta(role), value: role.value }];
		case 'source':
			return [{ type: 'code', lang: 'html', value: role.value }];
		case 'callout':
			return [{ type: 'blockquote', children: callout(flow(state, element), role.alert) }];
		case 'calloutTitle':
			return role.shown ? [boldParagraph(inside(state, element))] : [];
		case 'boldLine':
			return [boldParagraph(inside(state, element))];
		case 'mediaLink':
			return [{ type: 'link', url: role.url, children: [{ type: 'text', value: role.text }] }];
		case 'inlineSource':
			return role.value === ''
				? []
				: [{ type: role.code ? 'inlineCode' : 'text', value: role.value }];
		case 'footnoteReference':
			return [{ type: 'footnoteReference', identifier: role.id.toLowerCase(), label: role.id }];
		case 'footnoteSection':
			return descendants(element, 'li').flatMap((item) => footnote(state, item));
		case 'footnote':
			return footnote(state, element);
	}
}

function inside(state: State, element: Element): RootContent[] {
	return state.all(element);
}

function flow(state: State, element: Element): BlockContent[] {
	// flow content of these elements never holds front matter or definitions
	return state.toFlow(state.all(element)) as BlockContent[];
}

function figure(
	element: Element,
	{ caption, link }: Extract<Role, { is: 'figure' }>,
	{ base, note }: RoleContext,
): RootContent {
	const [img] = descendants(element, 'img');
	const image: Image = { ...imageOf(img ?? element, base), title: caption };
	if (image.alt?.includes('<') && htmlToLine(image.alt) === caption) {
		note({
			level: 'cleaned',
			construct: 'tags in an alt text',
			why: 'it is the caption again',
			where: caption,
		});
		image.alt = caption;
	}
	const around = descendants(element, 'a').find(
		(a) => descendants(a, 'img').length > 0 && !roleOf(a),
	);
	const url = around ? attribute(around, 'href') : link;
	const content: PhrasingContent = url
		? { type: 'link', url: resolveUrl(url, base), children: [image] }
		: image;
	return { type: 'paragraph', children: [content] };
}

/** The paragraph before a table; the table follows from its tag. */
function captionOf(state: State, caption: Element, label: string): RootContent[] {
	const words = toPhrasing(inside(state, { ...caption, data: { position: {} } }), ' ');
	const [first] = words;
	if (first?.type === 'text') first.value = withoutNumber(first.value);
	return [{ type: 'paragraph', children: [{ type: 'text', value: label }, ...words] }];
}

/** A fence's meta ends a title at the next `"`. */
function titleMeta({ title }: Extract<Role, { is: 'code' }>): string | null {
	return title ? `title="${title.replaceAll('"', "'")}"` : null;
}

/** The marker goes out as `html`: text would be escaped. */
function callout(children: BlockContent[], alert: string): BlockContent[] {
	const marker: PhrasingContent = { type: 'html', value: `[!${alert}]` };
	const [first, ...rest] = children;
	if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [marker] }, ...children];
	const joined: PhrasingContent[] = [marker, { type: 'text', value: '\n' }, ...first.children];
	return [{ type: 'paragraph', children: joined }, ...rest];
}

function boldParagraph(nodes: RootContent[]): BlockContent {
	return { type: 'paragraph', children: [{ type: 'strong', children: toPhrasing(nodes, ' ') }] };
}

function footnote(state: State, item: Element): FootnoteDefinition[] {
	const role = roleOf(item);
	if (role?.is !== 'footnote') return [];
	return [
		{
			type: 'footnoteDefinition',
			identifier: role.id.toLowerCase(),
			label: role.id,
			children: flow(state, item),
		},
	];
}
