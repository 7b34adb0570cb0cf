import { unseenCharacters } from '../../../domain/wechat/clean-text.ts';
import { articleHtml } from '../article-html.ts';
import { sanitize } from '../sanitize.ts';
import { type Article, codeOf, quote, type Report } from './report.ts';
import type { Spot } from './spots.ts';

/** Characters, and whether the article comes back from WeChat's filter as it is. */
export function checkText(article: Article, report: Report): void {
	for (const spot of article.spots) {
		const texts = spot.node.children.map((child) => (child.type === 'text' ? child.value : ''));
		for (const text of texts) checkCharacters(text, spot, report);
		for (const value of Object.values(spot.node.properties)) {
			checkCharacters(String(value), spot, report);
		}
	}
	for (const child of article.root.children) {
		if (child.type === 'text') checkCharacters(child.value, undefined, report);
	}
	checkFilter(article, report);
}

function checkCharacters(text: string, at: Spot | undefined, report: Report): void {
	for (const { character, index } of unseenCharacters(text)) {
		const before = text.slice(Math.max(0, index - 16), index);
		const where = before.trim() ? ` after ${quote(before)}` : '';
		report('X1', { found: `character ${codeOf(character)}${where}`, at });
	}
	// The emoji variation and private letters: fonts of one maker only.
	for (const [character] of text.matchAll(/[\p{Co}\ufffd]/gu)) {
		const expected = 'a character that every phone has';
		report('X1', { found: `character ${codeOf(character)}`, expected, severity: 'warning', at });
	}
}

function checkFilter({ input: { html }, root, spots }: Article, report: Report): void {
	const written = articleHtml(root);
	const [other, what] = written === html ? [sanitize(html), 'filter'] : [written, 'browser'];
	if (other === html) return;
	const at = firstDifference(html, other);
	const from = Math.max(0, at - 8);
	report('X3', {
		found: `${quote(html.slice(from, from + 40))}, of which a ${what} makes ${quote(other.slice(from, from + 40))}`,
		at: spots.findLast(({ node }) => (node.position?.start.offset ?? Infinity) <= at),
	});
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}
