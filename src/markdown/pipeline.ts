import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import type { VFile } from 'vfile';
import type { Locale } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { annotateAlerts } from './annotate/alerts.ts';
import { annotateCode } from './annotate/code.ts';
import { annotateDiagrams } from './annotate/diagrams.ts';
import { collectFeatures } from './annotate/features.ts';
import { annotateEmbeds } from './annotate/embeds.ts';
import { annotateFigures } from './annotate/figures.ts';
import { reportHanPunctuation } from './annotate/han-punctuation.ts';
import { annotateHeadings } from './annotate/headings.ts';
import { readDirectives } from './annotate/directives.ts';
import { annotateIds } from './annotate/ids.ts';
import { annotateImages, sitePictures } from './annotate/images.ts';
import { annotateLinks } from './annotate/links.ts';
import { reportMissingAlts } from './annotate/missing-alt.ts';
import { annotateNumbers } from './annotate/numbers.ts';
import { annotateReferences } from './annotate/references.ts';
import { annotateTables } from './annotate/tables.ts';
import { annotateTerms } from './annotate/terms.ts';
import { annotateTasks } from './annotate/tasks.ts';
import { cleanRawHtml, readRawHtml } from './annotate/raw-html.ts';
import { dropUnsafeUrls } from './annotate/safe-urls.ts';
import { readThemePictures } from './annotate/theme-pictures.ts';
import { element } from './element.ts';
import { readInline } from './inline/read-inline.ts';
import { readCodeSyntax } from './remark/read-code.ts';
import { keepOpeningTexts } from './remark/keep-opening-text.ts';
import { reportUnclosed } from './remark/report-unclosed.ts';
import { reportUnusedNotes } from './remark/report-unused-notes.ts';
import { restoreDirectives } from './remark/restore-directives.ts';
import { toElements } from './remark/to-elements.ts';
import { contextOf, findingsOf } from './file-data.ts';

/** mdast → mdast. */
export const remarkPlugins: PluggableList = [
	// First: what is no directive of ours is text, for everybody after.
	remarkRestoreDirectives,
	// Before headings are named: the language of code in a sentence is no text.
	remarkCode,
	// After directives are text or ours: it reads whole sentences.
	remarkInline,
	// Last: says what hast makes of our own syntax.
	remarkToElements,
];

/** hast → hast, in two steps: what the text says … */
const readPlugins: PluggableList = [
	// Before raw HTML is read, where an empty `alt` is meant.
	rehypeMissingAlt,
	// Before all that looks for elements: it reads the whole tree anew where a text holds HTML.
	rehypeRawHtml,
	// After raw HTML is read; before addresses are checked, those of dark pictures too.
	rehypeThemePictures,
	// After raw HTML is read, so that no address escapes it; before cleaning, which would not tell.
	rehypeSafeUrls,
	// Before our own elements, which its rules would take away.
	rehypeCleanHtml,
	// After cleaning, whose rules are for HTML from the text; before pictures are looked for.
	rehypeDirectives,
];

/** … and what it means for a reader. */
const annotatePlugins: PluggableList = [
	// First: what others put in is not the author's.
	rehypeHanPunctuation,
	// Before headings: their links to themselves are not the author's.
	rehypeLinks,
	// Before figures and tables, which may stand inside a callout.
	rehypeAlerts,
	// Before images: the title becomes the caption, and the image is no longer alone afterwards.
	rehypeFigures,
	// After alerts; a table stands in no figure's paragraph, so figures may come first or last.
	rehypeTables,
	// Before code: the source of a diagram is a block of code afterwards, without the fence's words.
	rehypeDiagrams,
	rehypeCode,
	// Anywhere: no other looks at boxes.
	rehypeTasks,
	// After figures, which tell a picture with a title from one in a sentence.
	rehypeImages,
	// After links: what they lead to is no text.
	rehypeEmbeds,
	// After all that is counted is there; before references to it.
	rehypeNumbers,
	// After numbers: an author's id gives way to theirs.
	rehypeHeadings,
	// After headings and numbers, whose names it puts into links.
	rehypeReferences,
	// After headings, whose ids say where a term is used; after all that is no sentence is known.
	rehypeTerms,
	// Last: every element is in its place.
	rehypeFeatures,
];

/** Everything after the parser, for hosts that bring their own. */
export const rehypePlugins: PluggableList = [...readPlugins, ...annotatePlugins];

function remarkRestoreDirectives() {
	return (tree: MdastRoot, file: VFile): void => {
		const source = String(file).replace(/^\uFEFF/, '');
		restoreDirectives(tree, source, file);
		keepOpeningTexts(tree, source, file);
		reportUnclosed(tree, source, file);
		reportUnusedNotes(tree, file);
	};
}

function remarkCode() {
	return (tree: MdastRoot, file: VFile): void => readCodeSyntax(tree, String(file));
}

function remarkInline() {
	return readInline;
}

function remarkToElements() {
	return toElements;
}

function rehypeMissingAlt() {
	return reportMissingAlts;
}

function rehypeThemePictures() {
	return readThemePictures;
}

function rehypeRawHtml() {
	return readRawHtml;
}

function rehypeCleanHtml() {
	return cleanRawHtml;
}

function rehypeDirectives() {
	return readDirectives;
}

function rehypeSafeUrls() {
	return dropUnsafeUrls;
}

function rehypeHanPunctuation() {
	return reportHanPunctuation;
}

function rehypeHeadings() {
	return (tree: HastRoot, file: VFile): void => {
		const { numbersSections, numberPrefix } = contextOf(file);
		const prefix = numbersSections ? numberPrefix : undefined;
		findingsOf(file).headings = annotateHeadings(tree, annotateIds(tree, file), prefix);
	};
}

function rehypeNumbers() {
	return (tree: HastRoot, file: VFile): void => annotateNumbers(tree, file);
}

function rehypeReferences() {
	return (tree: HastRoot, file: VFile): void => annotateReferences(tree, file);
}

function rehypeTerms() {
	return annotateTerms;
}

function rehypeFeatures() {
	return collectFeatures;
}

function rehypeAlerts() {
	return (tree: HastRoot, file: VFile): void => annotateAlerts(tree, contextOf(file).locale);
}

function rehypeDiagrams() {
	return annotateDiagrams;
}

function rehypeFigures() {
	return (tree: HastRoot): void => annotateFigures(tree);
}

function rehypeTables() {
	return (tree: HastRoot, file: VFile): void => annotateTables(tree, contextOf(file).locale);
}

function rehypeCode() {
	return (tree: HastRoot, file: VFile): void => annotateCode(tree, file);
}

function rehypeLinks() {
	return (tree: HastRoot, file: VFile): void => {
		findingsOf(file).links = [...annotateLinks(tree, contextOf(file)), ...sitePictures(tree)];
	};
}

function rehypeTasks() {
	return (tree: HastRoot, file: VFile): void => annotateTasks(tree, contextOf(file).locale);
}

function rehypeEmbeds() {
	return (tree: HastRoot, file: VFile): void => annotateEmbeds(tree, contextOf(file), file);
}

function rehypeImages() {
	return (tree: HastRoot, file: VFile): void => annotateImages(tree, contextOf(file), file);
}

/** The arrow back to the n-th reference, with the sign that says “text, no emoji”. */
function backContent(_reference: number, again: number): ElementContent[] {
	const arrow: ElementContent = { type: 'text', value: '↩\uFE0E' };
	if (again === 1) return [arrow];
	const number: ElementContent = { type: 'text', value: String(again) };
	return [arrow, element('sup', {}, [number])];
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
