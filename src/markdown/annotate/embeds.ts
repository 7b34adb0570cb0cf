import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import type { Embed } from '../../domain/embed.ts';
import { largestFile, type MediaFile } from '../../domain/media.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { DocumentContext } from '../context.ts';
import { setData } from '../set-data.ts';
import { report } from './report.ts';
import { schemeOf } from './safe-urls.ts';

/** References to films and captions that lie beside the text, each once, in order. */
export function localMedia(tree: Root): string[] {
	const found = new Set<string>();
	visit(tree, 'element', ({ data }) => {
		for (const reference of data?.embed ? filesOf(data.embed) : []) found.add(reference);
	});
	return [...found];
}

function filesOf({ service, url, track }: Embed): string[] {
	if (service !== 'video') return [];
	return [url, track].flatMap((file) => (file && !schemeOf(file) ? [file] : []));
}

/** Gives films of our own the addresses they are published under; what is missing keeps its title. */
export function annotateEmbeds(tree: Root, { media = {} }: DocumentContext, file: VFile): void {
	visit(tree, 'element', (node) => {
		const { embed } = node.data ?? {};
		if (embed?.service !== 'video') return;
		const published = (reference: string): string | undefined => {
			if (schemeOf(reference)) return reference;
			const found = ownValue(media, reference);
			check(found, { reference, node, file });
			return found ? `/_img/${found.name}` : undefined;
		};
		const url = published(embed.url);
		const track = embed.track === undefined ? undefined : published(embed.track);
		const { track: _, ...rest } = embed;
		if (!url) return leaveName(node);
		linkOf(node).properties['href'] = url;
		setData(node, { embed: { ...rest, url, ...(track ? { track } : {}) } });
	});
}

/** What is left of a film that is not there. */
function leaveName(node: Element): void {
	node.tagName = 'p';
	node.children = linkOf(node).children.filter(
		(child) => child.type !== 'element' || child.tagName !== 'img',
	);
	delete node.data;
}

function linkOf(node: Element): Element {
	const [link] = node.children;
	// `embedElement` makes it so.
	return link?.type === 'element' ? link : node;
}

interface Reference {
	reference: string;
	node: Element;
	file: VFile;
}

function check(found: MediaFile | null | undefined, { reference, node, file }: Reference): void {
	if (!found) {
		report(file, node, {
			code: 'embed/missing',
			message: `Unexpected reference to \`${reference}\`, expected a file at that path`,
			hint: 'The path starts at the folder of the text.',
		});
	} else if (found.bytes > largestFile) {
		report(file, node, {
			code: 'embed/large',
			message: `Unexpected size of \`${reference}\`, ${Math.ceil(found.bytes / 2 ** 20)} MiB, expected at most 25 MiB`,
			hint: 'Cloudflare Pages takes no larger file: make it smaller, or host it elsewhere and give its https: address.',
		});
	}
}
