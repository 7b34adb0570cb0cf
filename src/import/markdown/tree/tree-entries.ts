import type { Words } from '../../../domain/handbook/book.ts';
import { type Locale, locales, otherLocale } from '../../../domain/i18n/locale.ts';
import { type Peek, peek } from '../folder/peek.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { humanName } from '../outline/human-name.ts';
import type { LeftOut, OutlineEntry } from '../outline/outline.ts';
import type { TreeNode } from './build-tree.ts';

/** A node with what its texts say of it, in the book's language if there is one. */
export interface Seen {
	node: TreeNode;
	peeks: Partial<Record<Locale, Peek>>;
	main: Peek;
	path: string;
}

interface EntryOptions {
	folder: Pick<SourceFolder, 'text'>;
	lang: Locale;
	compare: (a: Seen, b: Seen) => number;
	/** True: texts of folders without an index belong to the folder above, as in Hugo. */
	joinsPlainFolders: boolean;
}

/** Children of a folder as entries of the contents, in order. */
export function treeEntries(
	root: TreeNode,
	options: EntryOptions,
): { entries: OutlineEntry[]; leftOut: LeftOut[] } {
	const leftOut: LeftOut[] = [];
	const below = (node: TreeNode): OutlineEntry[] =>
		node.children
			.flatMap((child) => (node === root ? [child] : joined(child, options)))
			.map((child) => see(child, options))
			.filter((seen) => seen.main.isShown || !leftOut.push(...hidden(seen)))
			.toSorted(options.compare)
			.map((seen) => ({ ...entryOf(seen, options.lang), children: below(seen.node) }))
			.filter(({ files, children }) => children.length > 0 || Object.keys(files).length > 0);
	return { entries: below(root), leftOut };
}

function joined(node: TreeNode, options: EntryOptions): TreeNode[] {
	const isPlain = node.isFolder && Object.keys(node.files).length === 0;
	if (!options.joinsPlainFolders || !isPlain) return [node];
	return node.children.flatMap((child) => joined(child, options));
}

/** Looks into the texts of a node. */
export function see(node: TreeNode, { folder, lang }: Pick<EntryOptions, 'folder' | 'lang'>): Seen {
	const peeks: Seen['peeks'] = {};
	for (const locale of locales) {
		const path = node.files[locale];
		if (path !== undefined) peeks[locale] = peek(folder.text(path) ?? '');
	}
	const main = peeks[lang] ?? peeks[otherLocale(lang)] ?? peek('');
	return {
		node,
		peeks,
		main,
		path: node.files[lang] ?? node.files[otherLocale(lang)] ?? node.name,
	};
}

/** The entry of a node, without those below it. */
export function entryOf({ node, peeks, path }: Seen, lang: Locale): OutlineEntry {
	const own = wordsOf(peeks, 'title');
	const isNamed = Object.keys(own).length > 0;
	return {
		titles: isNamed ? own : { [lang]: humanName(node.name) },
		descriptions: wordsOf(peeks, 'description'),
		files: node.files,
		name: node.name,
		isPlanned: false,
		hasText: Object.values(peeks).some(({ hasText }) => hasText),
		at: { path },
		children: [],
	};
}

function wordsOf(peeks: Seen['peeks'], field: 'title' | 'description'): Words {
	const words: Words = {};
	for (const locale of locales) {
		const text = peeks[locale]?.[field];
		if (text) words[locale] = text;
	}
	return words;
}

function hidden({ node }: Seen): LeftOut[] {
	return Object.values(node.files).map((path) => ({
		path,
		why: 'its front matter keeps it from being shown (`headless`, `build.render`)',
		remedy: 'Take these fields out if it is a chapter.',
	}));
}
