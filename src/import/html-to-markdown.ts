import type { Nodes, Root } from 'mdast';
import type { Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Locale } from '../domain/i18n/locale.ts';
import { attribute, descendants, excerpt } from './html/dom.ts';
import { joinHanLines } from './html/han-lines.ts';
import { recognise } from './html/recognise.ts';
import { roleOf } from './html/roles.ts';
import { hastToMdast } from './html/to-mdast.ts';
import { census } from './ledger/census.ts';
import type { Counts, Finding, Note } from './ledger/finding.ts';
import { sourceText } from './ledger/source-text.ts';
import { keepHeadingIds } from './tidy/heading-ids.ts';
import { tidy } from './tidy/tidy.ts';

/** A post on its way: Markdown's tree, and what the source held, for the ledger. */
export interface Conversion {
	tree: Root;
	/** Addresses of images, absolute, each once. */
	images: string[];
	source: { counts: Counts; text: string; ids: ReadonlySet<string> };
	findings: Finding[];
}

export interface ConversionOptions {
	lang: Locale;
	/** Address of the entry: relative links start there. */
	base: string;
	/** The address that a link has here: a post of the same import, or the same as before. */
	resolveLink: (url: string) => string;
}

const tableLabel = { en: 'Table: ', zh: '表：' } as const satisfies Record<Locale, string>;

/** HTML of a feed → Markdown's tree. Pure. */
export function convertHtml(
	html: string,
	{ lang, base, resolveLink }: ConversionOptions,
): Conversion {
	const findings: Finding[] = [];
	const note: Note = (finding) => void findings.push(finding);
	const hast = fromHtml(html, { fragment: true });
	recognise(hast, note);
	const source = { counts: census(hast), text: sourceText(hast), ids: headingIds(hast) };
	noteTopHeadings(hast, note);
	joinHanLines(hast);
	const tree = hastToMdast(hast, { tableLabel: tableLabel[lang], base, note });
	tidy(tree, note);
	keepHeadingIds(tree, note);
	const images = new Set<string>();
	visitUrls(tree, resolveLink, images);
	return { tree, images: [...images], source, findings };
}

function headingIds(hast: HastRoot): Set<string> {
	const headings = descendants(hast, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(
		(heading) => !roleOf(heading),
	);
	return new Set(headings.map((heading) => attribute(heading, 'id')).filter(Boolean));
}

function noteTopHeadings(hast: HastRoot, note: Note): void {
	for (const heading of descendants(hast, 'h1').filter((element) => !roleOf(element))) {
		const why = 'the title of the post is the only one: it is shown one level lower';
		note({ level: 'unsure', construct: '<h1>', why, where: excerpt(heading) });
	}
}

function visitUrls(node: Nodes, resolveLink: (url: string) => string, images: Set<string>): void {
	if (node.type === 'link') node.url = resolveLink(node.url);
	if (node.type === 'image') images.add(node.url);
	if ('children' in node) for (const child of node.children) visitUrls(child, resolveLink, images);
}
