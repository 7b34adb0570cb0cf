import type { Nodes, Paragraph, Root } from 'mdast';
import { firstSentence } from '../../../domain/text/first-sentence.ts';
import { plainText } from '../../ledger/plain-text.ts';
import { oneLine } from '../../read/plain-text.ts';

const longest = 240;
// A caption, an alert's name, a line of code alone: none of them says what a chapter is about.
const noSentence = /^(?:(?:Table|表)\s*[:：]|\[![A-Z]+\]$|\{[{%])/i;

/** The first sentence of a text, for a chapter without a description; empty: it has none. */
export function describe(tree: Root): string {
	for (const paragraph of paragraphsIn(tree)) {
		const text = wordsOf(paragraph);
		if (text === '' || noSentence.test(text)) continue;
		const sentence = firstSentence(text.replace(/^\[![A-Z]+\]\s*/i, ''));
		if (unsaid.test(sentence) || !/[\p{L}\p{N}]/u.test(sentence)) continue;
		if (sentence.length <= longest) return sentence;
		return `${[...sentence]
			.slice(0, longest - 1)
			.join('')
			.replace(/\s+\S*$/, '')}…`;
	}
	return '';
}

/** At the top first; what quotations and blocks hold stands in where nothing is there. */
function paragraphsIn(tree: Root): Paragraph[] {
	const top = tree.children.filter((node) => node.type === 'paragraph');
	const inner = tree.children.flatMap((node) =>
		node.type === 'blockquote' || node.type === 'containerDirective'
			? node.children.filter((child) => child.type === 'paragraph')
			: [],
	);
	return [...top, ...inner.filter(({ data }) => data?.directiveLabel !== true)];
}

/** Words, unless all of it is code: what is kept of a shortcode says nothing. */
function wordsOf({ children }: Paragraph): string {
	const isWords = (node: Nodes): boolean =>
		node.type !== 'inlineCode' && (node.type !== 'text' || node.value.trim() !== '');
	if (!children.some(isWords)) return '';
	const text = oneLine(children.map(withHoles).join('').slice(0, mostText));
	return text.replace(leadingHoles, '').replace(/\s*\{#[^\s{}]+\}$/, '');
}

// Stands for what has no words of its own: a sentence around it cannot be read without it.
const hole = '\uFFFC';
// What is kept of a tag or a variable says nothing either.
const unsaid = new RegExp(`${hole}|\\{\\{|\\{%`);
const leadingHoles = new RegExp(`^(?:${hole}\\s*)+`);

function withHoles(node: Nodes): string {
	if (node.type === 'image' || node.type === 'imageReference') return hole;
	if (node.type === 'link' && node.children.length === 0) return hole;
	return 'children' in node ? node.children.map(withHoles).join('') : plainText(node);
}

const mostText = 5000;
