import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { messages } from '../../domain/i18n/messages.ts';
import { decode } from '../../domain/text/decode.ts';
import type { OutwardReference } from '../../domain/outline.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { contextOf, findingsOf } from '../file-data.ts';
import { setData } from '../set-data.ts';
import { report } from './report.ts';

/** Ids that can only be meant for something numbered. */
const numberedPrefix = /^(?:fig|tab|tbl|lst|eq)[:-]/;

/**
 * A link to a numbered place says its number: `[](#fig:flow)` and `[Figure](#fig:flow)` become
 * “Figure 3” in English and “图3” in Chinese. The second reads well on GitHub, too; a number that was
 * typed is corrected. Any other text of a link stays. `[](#install)` takes the heading's text. What
 * another text has to say, `[](../b/en.md#fig:flow)`, is noted for when all texts are known.
 */
export function annotateReferences(tree: Root, file: VFile): void {
	const { locale, inBook } = contextOf(file);
	const { headings, numbered } = findingsOf(file);
	// Of two with one id the first keeps it.
	const places = new Map(numbered.toReversed().map((place) => [place.id, place]));
	const titles = new Map(headings.map(({ id, text }) => [id, text]));
	const sections = new Map(headings.map(({ id, number }) => [id, number]));
	const dangling = new Set<string>();
	let ids: ReadonlySet<string> | undefined;
	visit(tree, 'element', (node) => {
		const id = targetOf(node);
		const label = labelOf(node);
		if (id === undefined) {
			if (leadsToText(node)) {
				if (label || leadsToChapter(node)) lookElsewhere(node, label ?? 'own', file);
			} else if (isEmptyLink(node)) reportEmpty(node, file);
			return;
		}
		const place = places.get(id);
		if (place && (label === 'none' || label === 'numbered')) {
			say(node, messages[locale].reference[place.kind](place.number));
		} else if (!place && (label === 'none' || label === 'section') && titles.has(id)) {
			const number = sections.get(id);
			say(node, number ? messages[locale].reference.section(number) : (titles.get(id) ?? ''));
		} else if (!place && (label || numberedPrefix.test(id))) {
			ids ??= idsIn(tree);
			if (ids.has(id)) {
				if (label === 'none') reportEmpty(node, file);
				return;
			}
			if (inBook && label) return lookElsewhere(node, label, file);
			if (label !== 'none' && !numberedPrefix.test(id)) return;
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

/** What authors write where a label is to stand: its word, its word and a number that may be wrong. */
const labels = {
	numbered: [
		/^(?:figure|fig\.?|table|listing|equation|eq\.?)(?:\s*(?:[A-Z]{1,2}\.)?[\d.]+)?$/i,
		/^(?:图|表|代码(?:清单)?|清单|公式|式)\s*(?:(?:[A-Z]{1,2}\.)?[\d.]+)?$/,
	],
	section: [
		/^(?:section|sec\.?|§)\s*(?:(?:[A-Z]{1,2}\.)?[\d.]+)?$/i,
		/^(?:第\s*)?(?:[A-Z]{1,2}\.)?[\d.]+\s*节$/,
	],
	chapter: [
		/^(?:chapter|appendix)(?:\s*(?:[A-Z]{1,2}|\d+))?$/i,
		/^(?:第\s*(?:\d+|[一二三四五六七八九十]+)\s*章|附录\s*[A-Z]{0,2})$/,
	],
} satisfies Partial<Record<OutwardReference['label'], RegExp[]>>;

/** What kind of label a link bears; undefined: its author's own words, or a picture. */
function labelOf(node: Element): OutwardReference['label'] | undefined {
	if (node.tagName !== 'a') return undefined;
	if (isEmpty(node)) return 'none';
	const text = toString(node).trim();
	const kinds = ['numbered', 'section', 'chapter'] as const;
	return kinds.find((kind) => labels[kind].some((pattern) => pattern.test(text)));
}

/** A link within the site to something that is no file. */
function leadsToText({ tagName, properties: { href }, data }: Element): boolean {
	if (tagName !== 'a' || typeof href !== 'string' || data?.selfLink) return false;
	return /^\/(?!\/)(?:[^#?]*\/)?[^#?./]*(?:#|$)/.test(href);
}

/** One that may be planned: then the link is none. */
function leadsToChapter({ properties: { href } }: Element): boolean {
	return /^(?:\/[a-z]{2})?\/handbooks\/[^/]+\/[^/]/.test(String(href));
}

/** Its words come when all texts are known; until then an empty link shows its address. */
function lookElsewhere(node: Element, label: OutwardReference['label'], file: VFile): void {
	const { outward } = findingsOf(file);
	const { line = 1, column = 1 } = node.position?.start ?? {};
	const url = String(node.properties['href']);
	setData(node, { outward: outward.length });
	outward.push({ url, label, line, column });
	if (label === 'none') say(node, url);
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
		hint: 'Only texts of this site, and what is numbered or headed in them, give words. The address is shown.',
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
