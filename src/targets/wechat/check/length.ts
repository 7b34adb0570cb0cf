import { elementLine } from '../../../domain/wechat/element-line.ts';
import { lengthOf } from '../../../domain/wechat/fit-title.ts';
import { tooManyBytes, tooManyCharacters } from '../../../domain/wechat/limits.ts';
import { toString } from 'hast-util-to-string';
import type { CheckInput } from './check-input.ts';
import { type Article, quote, type Report } from './report.ts';
import type { Spot } from './spots.ts';

/** Characters of a part that stays well below the limit. */
const longestPart = 18_000;

const number = (value: number): string => value.toLocaleString('en');

/** How long the article is, as text, as HTML and in bytes. */
export function checkLength(article: Article, report: Report): void {
	const text = lengthOf(toString(article.root));
	if (text >= tooManyCharacters) {
		report('P4', {
			found: `${number(text)} characters of text, spaces included`,
			todo: whereToSplit(article, text),
		});
	}
	const shows = article.spots.some(({ node }) => node.tagName === 'img' || node.tagName === 'svg');
	if (!shows && toString(article.root).trim() === '') {
		report('P4', {
			found: 'article without a word or a picture',
			expected: 'something to read',
			todo: 'Write the text first: WeChat takes no empty article.',
		});
	}
	checkHtml(article.input, report);
}

function checkHtml({ html, limits }: CheckInput, report: Report): void {
	const tags = lengthOf(html);
	if (tags >= tooManyCharacters) {
		report('P4', {
			found: `${number(tags)} characters of HTML`,
			expected:
				'fewer than 20,000, if WeChat counts tags, too, which its documentation does not say',
			severity: limits?.strictHtml ? 'error' : 'note',
			todo: limits?.strictHtml
				? 'Split the text into a series, or choose a plainer theme.'
				: 'Articles with more are seen daily; if the draft is refused (45002), split the text.',
		});
	}
	const bytes = new TextEncoder().encode(html).length;
	if (bytes >= tooManyBytes) report('P4', { found: `${number(bytes)} bytes` });
}

interface Section {
	spot: Spot;
	/** Characters of text before it. */
	start: number;
}

/** Names the headings that parts should begin with, so that all are below 18,000 characters. */
function whereToSplit(article: Article, total: number): string {
	const sections = sectionsOf(article);
	const [first] = sections
		.filter(({ start }) => Math.max(start, total - start) < longestPart)
		.toSorted((a, b) => Math.abs(a.start - total / 2) - Math.abs(b.start - total / 2));
	const cuts = first ? [first] : manyParts(sections, total);
	if (!cuts) {
		return `Split the text: give it headings (\`##\`), one at least every ${number(longestPart)} characters.`;
	}
	const names = cuts.map(
		(cut) => `${quote(toString(cut.spot.node).trim())}${placeOf(article, cut)}`,
	);
	return `Split the text into ${names.length + 1} parts: begin a new one at ${names.join(', at ')}.`;
}

/** Each part as long as it may be; undefined: a section by itself is too long. */
function manyParts(sections: readonly Section[], total: number): Section[] | undefined {
	const cuts: Section[] = [];
	let start = 0;
	while (total - start >= longestPart) {
		const from = start;
		const cut = sections.findLast((each) => each.start > from && each.start - from < longestPart);
		if (!cut) return undefined;
		cuts.push(cut);
		start = cut.start;
	}
	return cuts;
}

function placeOf({ input: { meta } }: Article, { spot }: Section): string {
	const line = meta ? elementLine(meta.lines, spot.index) : spot.node.position?.start.line;
	return line === undefined ? '' : ` (line ${line})`;
}

function sectionsOf({ root, spots }: Article): Section[] {
	const byNode = new Map(spots.map((spot) => [spot.node, spot]));
	const sections: Section[] = [];
	let before = 0;
	const visit = (parent: Article['root'] | Spot['node']): void => {
		for (const node of parent.children) {
			if (node.type === 'text') before += lengthOf(node.value);
			if (node.type !== 'element') continue;
			const spot = node.tagName === 'h2' ? byNode.get(node) : undefined;
			if (spot) sections.push({ spot, start: before });
			visit(node);
		}
	};
	visit(root);
	return sections;
}
