import path from 'node:path';
import type { Locale } from '../../../domain/i18n/locale.ts';
import { type SourceFolder, isMarkdown } from '../folder/source-folder.ts';
import { findRoots, guessLocale } from '../outline/find-roots.ts';
import { naturalOrder } from '../outline/natural-order.ts';
import type { Outline, OutlineEntry } from '../outline/outline.ts';
import { indexTexts, type Roots } from '../outline/text-index.ts';
import { buildTree, type TreeNode, type TreeRules } from './build-tree.ts';
import type { HugoPlace } from './find-hugo.ts';
import { hugoOrder } from './hugo-order.ts';
import { entryOf, see, type Seen, treeEntries } from './tree-entries.ts';

const hugoRules = { index: ['_index'], bundle: 'index' } as const satisfies TreeRules;
const plainRules = {
	index: ['readme', 'index', '_index'],
	bundle: undefined,
} as const satisfies TreeRules;

/** A folder of Hugo, or of numbered files where `hugo` is undefined → its outline. */
export function readTreeBook(
	folder: SourceFolder,
	hugo: HugoPlace | undefined,
	asked: Locale | undefined,
): Outline {
	const roots = findRoots(folder.files, hugo?.base ?? '', hugo?.hasLanguageFolders ?? false);
	const lang = asked ?? hugo?.lang ?? guess(folder);
	const index = indexTexts(folder.files, roots, lang);
	const tree = buildTree(index.texts, hugo ? hugoRules : plainRules);
	const root = onlySection(tree.root);
	const compare = hugo
		? inHugo(lang)
		: (a: Seen, b: Seen) => naturalOrder(a.node.name, b.node.name);
	const options = { folder, lang, compare, joinsPlainFolders: hugo !== undefined };
	const { entries, leftOut } = treeEntries(root, options);
	const own = entryOf(see(root, options), lang);
	const opening = own.hasText ? [own] : [];
	const appendices = entries.filter(isAppendix);
	return {
		dialect: hugo ? 'hugo' : 'plain',
		source: hugo ? 'Hugo, by weights' : 'numbered files, by names',
		lang,
		titles: Object.keys(root.files).length > 0 ? own.titles : {},
		descriptions: own.descriptions,
		authors: [],
		parts: [
			{
				titles: undefined,
				entries: [...opening, ...entries.filter((entry) => !appendices.includes(entry))],
			},
		],
		appendices,
		texts: named(index.nameOf.keys(), own),
		contents: undefined,
		leftOut: [...index.leftOut, ...tree.leftOut, ...leftOut],
		roots: [...(hugo?.roots ?? ['']), ...languageFolders(roots)],
		issues: [],
	};
}

function languageFolders({ base, byLocale }: Roots): string[] {
	return Object.values(byLocale).map((name) => path.posix.join(base, name));
}

/** A folder with nothing but another folder in it is on the way to the book. */
function onlySection(root: TreeNode): TreeNode {
	const [child, ...others] = root.children;
	const isWay = child?.isFolder && others.length === 0 && Object.keys(root.files).length === 0;
	return isWay && child.children.length > 0 ? onlySection(child) : root;
}

function inHugo(lang: Locale): (a: Seen, b: Seen) => number {
	const compare = hugoOrder(lang);
	const keyOf = ({ main, path }: Seen) => ({ ...main, path });
	return (a, b) => compare(keyOf(a), keyOf(b));
}

function guess({ files, text }: SourceFolder): Locale {
	return guessLocale(
		files
			.filter(isMarkdown)
			.slice(0, 50)
			.map((file) => text(file) ?? ''),
	);
}

function isAppendix({ name, children }: OutlineEntry): boolean {
	const last = name.slice(name.lastIndexOf('/') + 1);
	return children.length === 0 && /^(?:appendix|附录)/i.test(last);
}

/** The index of the book, where it has no text, has given its title: it is not left out. */
function named(paths: Iterable<string>, own: OutlineEntry): string[] {
	const used = new Set(Object.values(own.files));
	return [...paths].filter((path) => own.hasText || !used.has(path));
}
