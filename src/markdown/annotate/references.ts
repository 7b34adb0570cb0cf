import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { messages } from '../../domain/i18n/messages.ts';
import { decode } from '../../domain/text/decode.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { contextOf, findingsOf } from '../file-data.ts';
import { report } from './report.ts';

/** Ids that can only be meant for something numbered. */
const numberedPrefix = /^(?:fig|tab|tbl|lst|eq)[:-]/;

/**
 * A link to a numbered place says its number: `[](#fig:flow)` and `[Figure](#fig:flow)` become
 * “Figure 3” in English and “图3” in Chinese. The second reads well on GitHub, too; a number that was
 * typed is corrected. Any other text of a link stays. `[](#install)` takes the heading's text.
 */
export function annotateReferences(tree: Root, file: VFile): void {
	const { locale } = contextOf(file);
	const { headings, numbered } = findingsOf(file);
	// Of two with one id the first keeps it.
	const places = new Map(numbered.toReversed().map((place) => [place.id, place]));
	const titles = new Map(headings.map(({ id, text }) => [id, text]));
	const sections = new Map(headings.map(({ id, number }) => [id, number]));
	const dangling = new Set<string>();
	let ids: ReadonlySet<string> | undefined;
	visit(tree, 'element', (node) => {
		const id = targetOf(node);
		if (id === undefined) {
			if (isEmptyLink(node)) reportEmpty(node, file);
			return;
		}
		const text = toString(node).trim();
		const place = places.get(id);
		if (place && isLabel(text)) {
			say(node, messages[locale].reference[place.kind](place.number));
		} else if (!place && (isEmpty(node) || isSection(text)) && titles.has(id)) {
			const number = sections.get(id);
			say(node, number ? messages[locale].reference.section(number) : (titles.get(id) ?? ''));
		} else if (!place && (isEmpty(node) || numberedPrefix.test(id))) {
			ids ??= idsIn(tree);
			if (ids.has(id)) return;
			reportDangling(node, id, file);
			dangling.add(keyOf(String(node.properties['href']), node.position?.start));
		}
	});
	dropLinks(file, dangling);
}

/** The id that a link within the page names. */
function targetOf({ tagName, properties, data }: Element): string | undefined {
	const { href } = properties;
	if (tagName !== 'a' || typeof href !== 'string' || !/^#./.test(href)) return undefined;
	return data?.selfLink || 'dataFootnoteRef' in properties ? undefined : decode(href.slice(1));
}

/** True for what an author writes where the label is to stand: nothing, its word, its word and a number. */
function isLabel(text: string): boolean {
	return (
		/^(?:(?:figure|fig\.?|table|listing|equation|eq\.?)(?:\s*[\d.]+)?)?$/i.test(text) ||
		/^(?:图|表|代码(?:清单)?|清单|公式|式)\s*[\d.]*$/.test(text)
	);
}

/** `Section 3.2`, `3.2节`: a number that was typed is corrected. */
function isSection(text: string): boolean {
	return /^(?:section|sec\.?|§)\s*[\d.]*$/i.test(text) || /^(?:第\s*)?[\d.]+\s*节$/.test(text);
}

/** A link that nobody sees; the marks of footnotes bring their own text. */
function isEmptyLink(node: Element): boolean {
	return node.tagName === 'a' && Boolean(node.properties['href']) && isEmpty(node);
}

function reportEmpty(node: Element, file: VFile): void {
	const href = String(node.properties['href']);
	report(file, node, {
		code: 'link/empty',
		message: `Unexpected link to \`${href}\` without a text, expected one`,
		hint: 'Only a link within the page takes its text from where it leads. The address is shown.',
	});
	say(node, href);
}

/** Without text and without a picture. */
function isEmpty(node: Element): boolean {
	return node.children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function idsIn(tree: Root): Set<string> {
	const ids = new Set<string>();
	visit(tree, 'element', ({ properties: { id } }) => {
		if (typeof id === 'string') ids.add(id);
	});
	return ids;
}

function say(node: Element, text: string): void {
	node.children = [{ type: 'text', value: text }];
}

function reportDangling(node: Element, id: string, file: VFile): void {
	const findings = findingsOf(file);
	const known = [...findings.numbered, ...findings.headings].map((each) => each.id);
	const meant = nearest(id, known);
	report(file, node, {
		code: 'reference/unknown',
		message: `Unexpected reference to \`#${id}\`, expected the id of a figure, table, listing or equation`,
		hint: meant
			? `Did you mean \`#${meant}\`?`
			: id.startsWith('eq')
				? `\`$$ {#${id}}\` begins a formula of that name.`
				: `\`{#${id}}\` after an image, a caption or the language of a block gives it that id.`,
		severity: 'error',
	});
	if (isEmpty(node)) say(node, `#${id}`);
}

/** Said once is enough: these are no broken links besides. */
function dropLinks(file: VFile, dangling: ReadonlySet<string>): void {
	if (dangling.size === 0) return;
	const findings = findingsOf(file);
	findings.links = findings.links.filter((link) => !dangling.has(keyOf(link.url, link)));
}

function keyOf(url: string, place: { line: number; column: number } | undefined): string {
	return `${place?.line ?? 1}:${place?.column ?? 1} ${url}`;
}
