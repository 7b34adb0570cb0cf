import type { Element, Parents, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { directiveTag } from '../directive-element.ts';
import { componentTag } from '../mdx/mdx-document.ts';
import { setData } from '../set-data.ts';
import { report } from './report.ts';

const attributes = defaultSchema.attributes ?? {};

/** The site makes these itself around each <img>. */
const pictureTags = new Set(['picture', 'source']);

/** What raw HTML in Markdown may hold: as on GitHub, without `style`, scripts, handlers or forms. */
const schema: Schema = {
	...defaultSchema,
	clobberPrefix: '',
	clobber: [],
	// As in documents without HTML (safe-urls.ts), so that a <kbd> somewhere changes no link.
	protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
	strip: ['script', 'style'],
	tagNames: [
		...(defaultSchema.tagNames ?? []).filter((name) => !pictureTags.has(name)),
		directiveTag,
		componentTag,
		'figure',
		'figcaption',
		'mark',
		'abbr',
		'cite',
		'dfn',
		'time',
		'wbr',
		'small',
		'u',
	],
	attributes: {
		...attributes,
		// A `name` hides what scripts look for: `<img name=body>` becomes `document.body`.
		'*': [
			...(attributes['*'] ?? []).filter((name) => name !== 'name'),
			'id',
			'lang',
			'dir',
			'title',
			'translate',
		],
		a: [...(attributes['a'] ?? []), 'ariaDescribedBy', 'ariaLabel', 'id', 'className'],
		[componentTag]: ['dataIndex'],
		[directiveTag]: ['dataName', 'dataKind', 'dataAttributes'],
		code: ['className', 'dataMeta', 'dataMetaColumn'],
		details: ['open', 'name'],
		h2: ['className', 'id'],
		img: [...(attributes['img'] ?? []), 'alt', 'width', 'height', 'dataDark'],
		td: ['colSpan', 'rowSpan', 'align'],
		th: ['colSpan', 'rowSpan', 'scope', 'align'],
		time: ['dateTime'],
		section: ['className', 'dataFootnotes'],
	},
};

// A tag of that name in the text is none of ours.
const forged = new RegExp(`<(/?(?:${directiveTag}|${componentTag}))`, 'gi');

/** True when the text holds HTML; only such documents pay for the second parse. */
function holdsRawHtml(tree: Root): boolean {
	let found = false;
	visit(tree, 'raw', () => {
		found = true;
		return false;
	});
	return found;
}

/** Reads raw HTML into the tree; the pieces of the text and of the HTML become one. */
export function readRawHtml(tree: Root, file: VFile): Root {
	if (!file.data.holdsRawHtml && !holdsRawHtml(tree)) return tree;
	file.data.holdsRawHtml = true;
	visit(tree, 'raw', (node) => {
		node.value = node.value.replace(forged, '&lt;$1');
	});
	// The second parse keeps attributes but not `data`, so the fence's meta travels as one.
	visit(tree, 'element', (node) => {
		if (node.tagName === 'code' && node.data?.meta) node.properties['dataMeta'] = node.data.meta;
	});
	const parsed = raw(tree, { file });
	return parsed.type === 'root' ? parsed : { type: 'root', children: [] };
}

/** Leaves only what is harmless, and says what it took away. */
export function cleanRawHtml(tree: Root, file: VFile): Root {
	if (!file.data.holdsRawHtml) return tree;
	reportUnsafe(tree, file);
	const clean = sanitize(tree, schema);
	const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [] };
	visit(root, 'element', (node) => {
		const meta = node.properties['dataMeta'];
		if (typeof meta !== 'string') return;
		setData(node, { meta });
		delete node.properties['dataMeta'];
	});
	return root;
}

function reportUnsafe(tree: Root, file: VFile): void {
	visit(tree, 'element', (node, _index, parent) => {
		reportTag(node, parent, file);
		for (const name of Object.keys(node.properties)) reportAttribute(node, name, file);
	});
}

function reportTag(node: Element, parent: Parents | undefined, file: VFile): void {
	if (schema.tagNames?.includes(node.tagName) || node.tagName === 'picture') return;
	if (parent?.type === 'element' && parent.tagName === 'picture' && node.tagName === 'source') {
		report(file, node, {
			code: 'image/source',
			message:
				'Unexpected <source> in a <picture>, expected one for `media="(prefers-color-scheme: dark)"` with one address',
			hint: 'The <source> was dropped: sizes and formats are made by themselves.',
		});
		return;
	}
	report(file, node, {
		code: 'markdown/unsafe-html',
		message: `Unexpected <${node.tagName}>, expected harmless HTML`,
		hint: 'The tag was dropped. Scripts, styles, forms and embeds are not part of a text.',
	});
}

function reportAttribute(node: Element, name: string, file: VFile): void {
	if (/^on|^style$/i.test(name)) {
		report(file, node, {
			code: 'markdown/unsafe-html',
			message: `Unexpected attribute \`${name.toLowerCase()}\` on <${node.tagName}>, expected none`,
			hint: 'The attribute was dropped: content carries no scripts and no styles.',
		});
	}
	if (name !== 'name' || node.tagName === 'details') return;
	if (!schema.tagNames?.includes(node.tagName)) return;
	report(file, node, {
		code: 'markdown/unsafe-html',
		message: `Unexpected attribute \`name\` on <${node.tagName}>, expected \`id\``,
		hint: 'The attribute was dropped: a name could stand for what the scripts of the page look for.',
	});
}
