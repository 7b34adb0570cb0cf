import pathOf from 'node:path/posix';
import type { Definition, Image, Link, Nodes } from 'mdast';
import { SKIP, visit } from '../../../../markdown/visit.ts';
import { codeIn, stretchOf } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { within } from '../stretches.ts';
import { asDestination, definitionAddress, destinationOf } from './destination.ts';
import { follow, isLocal } from './follow.ts';
import { htmlAddresses } from './html-addresses.ts';

/** Links and pictures of the book, in Markdown and in HTML, lead to where their files will be. */
export function convertLinks(chapter: ChapterParts): Edit[] {
	const { draft, tree, title } = chapter;
	const edits: Edit[] = [];
	const isCode = within(codeIn(tree, draft.text));
	visit(tree, (node) => {
		// Said to be lost by the one who takes it out.
		if (title?.isTaken && node === title.node) return SKIP;
		if (node.type === 'html') edits.push(...inHtml(node, chapter, isCode));
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition')
			return undefined;
		const edit = convert(node, chapter);
		if (edit) edits.push(edit);
		return undefined;
	});
	return edits;
}

function convert(node: Link | Image | Definition, chapter: ChapterParts): Edit | undefined {
	const { draft, input, title } = chapter;
	// What leads to the title leads to the chapter, once the title is no heading of the text.
	const isTitle = title?.isTaken === true && node.url === `#${title.id}`;
	if (!isLocal(node.url) && !isTitle) return undefined;
	const [start, end] = stretchOf(node);
	const source = draft.text.slice(start, end);
	const words = node.type === 'link' ? stretchOf(node.children.at(-1) ?? node)[1] - start : 0;
	const place =
		node.type === 'definition'
			? definitionAddress(source)
			: destinationOf(source, node.type === 'link' && node.children.length > 0 ? words : 0);
	// A name of a site that looks like an address: `www.example.com`.
	if (!place) return undefined;
	const kind = node.type === 'image' ? 'picture' : 'link';
	const url = isTitle ? pathOf.basename(input.path) : node.url;
	const address = lead(url, { kind, offset: start }, chapter);
	if (address === undefined) return undefined;
	return { start: start + place[0], end: start + place[1], text: asDestination(address) };
}

interface Origin {
	kind: 'link' | 'picture';
	/** Where it stands in the draft. */
	offset: number;
}

/** The new address, when there is one; what leads nowhere stays, and is reported. */
function lead(url: string, { kind, offset }: Origin, chapter: ChapterParts): string | undefined {
	const { draft, input, report } = chapter;
	const line = draft.lineOf(offset);
	const found = follow(url, input);
	if (found) {
		if (!/\.(?:md|mdx|markdown)(?:#|$)/i.test(found.address)) report.pictures.add(found.path);
		if (found.address === url) return undefined;
		report.add('converted', kind, { line, note: `${url} → ${found.address}` });
		return found.address;
	}
	report.add('lost', kind, { line, note: `${url} leads to nothing that is imported; it stays` });
	report.warn(line, {
		code: `import/${kind}`,
		message: `Unexpected ${kind} \`${url}\`, expected a chapter or a picture of the book`,
		hint: 'It was left as it is. Mend the address, or take it out.',
	});
	return undefined;
}

function inHtml(node: Nodes, chapter: ChapterParts, isCode: (offset: number) => unknown): Edit[] {
	const [start, end] = stretchOf(node);
	const source = chapter.draft.text.slice(start, end);
	return htmlAddresses(source).flatMap(({ place, url, kind }) => {
		const offset = start + place[0];
		if (!isLocal(url) || isCode(offset)) return [];
		const address = lead(url, { kind, offset }, chapter);
		if (address === undefined) return [];
		return [{ start: offset, end: start + place[1], text: `"${asAttribute(address)}"` }];
	});
}

function asAttribute(address: string): string {
	return asDestination(address).replaceAll('&', '&amp;');
}
