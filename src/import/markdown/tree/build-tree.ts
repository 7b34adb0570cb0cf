import type { Files, LeftOut } from '../outline/outline.ts';
import type { TextIndex } from '../outline/text-index.ts';

/** A text or a folder of texts, both languages together. */
export interface TreeNode {
	/** Below the book, without language and ending: `guide/setup`; `''`: the book itself. */
	name: string;
	/** Its own text: of a folder that of its index. */
	files: Files;
	isFolder: boolean;
	children: TreeNode[];
}

export interface TreeRules {
	/** Names of the file that speaks for its folder, lower-case, best first. */
	index: readonly string[];
	/** The file that makes one page of its folder: `index` of Hugo; other texts there are no pages. */
	bundle: string | undefined;
}

/** Names of texts → folders and texts, in the order of their names. */
export function buildTree(
	texts: TextIndex['texts'],
	rules: TreeRules,
): { root: TreeNode; leftOut: LeftOut[] } {
	const root = emptyNode('', true);
	const folders = new Map([['', root]]);
	const leftOut: LeftOut[] = [];
	const bundles = new Set(
		[...texts.keys()].filter((name) => baseOf(name) === rules.bundle).map(folderOf),
	);
	for (const [name, files] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const folder = folderOf(name);
		const bundle = bundleAbove(name, bundles);
		if (bundle !== undefined && name !== join(bundle, rules.bundle ?? '')) {
			leftOut.push(...Object.values(files).map((path) => resource(path, bundle)));
			continue;
		}
		const node = folderNode(folder, folders);
		if (baseOf(name) === rules.bundle) Object.assign(node, { files, isFolder: folder === '' });
		else node.children.push({ name, files, isFolder: false, children: [] });
	}
	for (const folder of folders.values()) takeIndex(folder, rules);
	return { root, leftOut };
}

function emptyNode(name: string, isFolder: boolean): TreeNode {
	return { name, files: {}, isFolder, children: [] };
}

function folderNode(name: string, folders: Map<string, TreeNode>): TreeNode {
	const known = folders.get(name);
	if (known) return known;
	const node = emptyNode(name, true);
	folders.set(name, node);
	folderNode(folderOf(name), folders).children.push(node);
	return node;
}

/** The best index becomes the folder's own text; another one stays a text like any other. */
function takeIndex(folder: TreeNode, { index }: TreeRules): void {
	const at = index
		.map((each) =>
			folder.children.findIndex(
				({ name, isFolder }) => !isFolder && baseOf(name).toLowerCase() === each,
			),
		)
		.find((found) => found !== -1);
	if (at === undefined) return;
	folder.files = folder.children[at]?.files ?? {};
	folder.children.splice(at, 1);
}

function bundleAbove(name: string, bundles: ReadonlySet<string>): string | undefined {
	for (let folder = folderOf(name); folder !== ''; folder = folderOf(folder))
		if (bundles.has(folder)) return folder;
	return undefined;
}

function folderOf(name: string): string {
	return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

function baseOf(name: string): string {
	return name.slice(name.lastIndexOf('/') + 1);
}

function join(folder: string, name: string): string {
	return folder === '' ? name : `${folder}/${name}`;
}

function resource(path: string, bundle: string): LeftOut {
	return {
		path,
		why: `it lies in the page bundle \`${bundle}\`, where Hugo shows no second page`,
		remedy: 'Move it out of that folder if it is a chapter.',
	};
}
