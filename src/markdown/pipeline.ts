import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import type { VFile } from 'vfile';
import type { Locale } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { annotateAlerts } from './annotate/alerts.ts';
import { annotateCode } from './annotate/code.ts';
import { annotateFigures } from './annotate/figures.ts';
import { annotateHeadings } from './annotate/headings.ts';
import { annotateIds } from './annotate/ids.ts';
import { annotateImages, sitePictures } from './annotate/images.ts';
import { annotateLinks } from './annotate/links.ts';
import { annotateTables } from './annotate/tables.ts';
import { annotateTasks } from './annotate/tasks.ts';
import { cleanRawHtml, readRawHtml } from './annotate/raw-html.ts';
import { dropUnsafeUrls } from './annotate/safe-urls.ts';
import { contextOf, findingsOf } from './file-data.ts';

/** mdast → mdast. Empty until a feature needs what hast no longer knows. */
export const remarkPlugins: PluggableList = [];

/** hast → hast, in two steps: what the text says … */
const readPlugins: PluggableList = [
	rehypeRawHtml,
	// After raw HTML is read, so that no address escapes it; before cleaning, which would not tell.
	rehypeSafeUrls,
	rehypeCleanHtml,
];

/** … and what it means for a reader. */
const annotatePlugins: PluggableList = [
	// Before headings: their links to themselves are not the author's.
	rehypeLinks,
	// Before figures and tables, which may stand inside a callout.
	rehypeAlerts,
	// Before images: the title becomes the caption, and the image is no longer alone afterwards.
	rehypeFigures,
	rehypeTables,
	// After figures and tables: an author's id gives way to theirs.
	rehypeHeadings,
	rehypeCode,
	rehypeTasks,
	// Last: numbers the pictures that are left in reading order.
	rehypeImages,
];

/** Everything after the parser, for hosts that bring their own, such as MDX. */
export const rehypePlugins: PluggableList = [...readPlugins, ...annotatePlugins];

function rehypeRawHtml() {
	return readRawHtml;
}

function rehypeCleanHtml() {
	return cleanRawHtml;
}

function rehypeSafeUrls() {
	return dropUnsafeUrls;
}

function rehypeHeadings() {
	return (tree: HastRoot, file: VFile): void => {
		findingsOf(file).headings = annotateHeadings(tree, annotateIds(tree, file));
	};
}

function rehypeAlerts() {
	return (tree: HastRoot, file: VFile): void => annotateAlerts(tree, contextOf(file).locale);
}

function rehypeFigures() {
	return (tree: HastRoot, file: VFile): void => annotateFigures(tree, contextOf(file));
}

function rehypeTables() {
	return (tree: HastRoot, file: VFile): void => annotateTables(tree, contextOf(file));
}

function rehypeCode() {
	return (tree: HastRoot, file: VFile): void => annotateCode(tree, contextOf(file).locale);
}

function rehypeLinks() {
	return (tree: HastRoot, file: VFile): void => {
		findingsOf(file).links = [...annotateLinks(tree, contextOf(file)), ...sitePictures(tree)];
	};
}

function rehypeTasks() {
	return (tree: HastRoot, file: VFile): void => annotateTasks(tree, contextOf(file).locale);
}

function rehypeImages() {
	return (tree: HastRoot, file: VFile): void => annotateImages(tree, contextOf(file), file);
}

/** The arrow back to the n-th reference, with the sign that says “text, no emoji”. */
function backContent(_reference: number, again: number): ElementContent[] {
	const arrow: ElementContent = { type: 'text', value: '↩\uFE0E' };
	if (again === 1) return [arrow];
	const number: ElementContent = { type: 'text', value: String(again) };
	return [arrow, { type: 'element', tagName: 'sup', properties: {}, children: [number] }];
}

/** mdast → hast, as the text says it. */
export function createReader(locale: Locale) {
	const text = messages[locale];
	const processor = unified()
		.use(remarkPlugins)
		.use(remarkRehype, {
			allowDangerousHtml: true,
			clobberPrefix: '',
			footnoteLabel: text.footnotes,
			footnoteLabelProperties: {},
			footnoteBackContent: backContent,
			footnoteBackLabel: (reference: number, again: number) =>
				text.backToReference(again > 1 ? `${reference + 1}-${again}` : `${reference + 1}`),
		})
		.use(readPlugins)
		.freeze();
	return {
		runSync: (tree: MdastRoot, file: VFile) => processor.runSync(tree, file),
	};
}

/** hast → annotated hast. */
export function createAnnotator() {
	const processor = unified().use(annotatePlugins).freeze();
	return {
		// Every plugin in the list takes and gives a hast root.
		runSync: (tree: HastRoot, file: VFile) => processor.runSync(tree, file) as HastRoot,
	};
}
