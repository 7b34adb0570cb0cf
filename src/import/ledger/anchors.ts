import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { plainText } from './plain-text.ts';

/** The ids that the site gives to the headings of a Markdown tree, in order. */
export function anchorsIn(tree: Root): string[] {
	return siteIds(
		headingsOf(tree).map((heading) => ({ text: plainText(heading).trim(), own: ownId(heading) })),
	);
}

/** As the site numbers them: an id of one's own is kept, and the made ones keep clear of it. */
export function siteIds(headings: readonly { text: string; own: string | undefined }[]): string[] {
	const slugger = new GithubSlugger();
	const own = new Set(headings.map((heading) => heading.own));
	return headings.map((heading) => {
		let id = heading.own;
		while (id === undefined || (own.has(id) && heading.own === undefined)) {
			id = slugger.slug(heading.text || 'section');
		}
		return id;
	});
}

function headingsOf(node: Nodes): Heading[] {
	if (node.type === 'heading') return [node];
	return 'children' in node ? node.children.flatMap(headingsOf) : [];
}

/** Where the parser puts `{#id}`. */
function ownId(heading: Heading): string | undefined {
	const id = heading.data?.hProperties?.['id'];
	return typeof id === 'string' ? id : undefined;
}
