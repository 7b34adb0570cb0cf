import { filterWords, foldText } from '../../../domain/glossary/filter-words.ts';

// More would cost more than they tell: nobody reads so far.
const rowLimit = 100;

/** Marks what a reader looks for in the rows that remain, without touching them. */
export function markHits(rows: readonly HTMLElement[], q: string): void {
	// Some browsers that show the page do not have it.
	if (!('highlights' in CSS)) return;
	const words = filterWords(q);
	const read = words.length > 0 ? rows.filter(({ hidden }) => !hidden).slice(0, rowLimit) : [];
	const ranges = read.flatMap((row) =>
		textNodes(row).flatMap((node) => words.flatMap((word) => hits(node, word))),
	);
	CSS.highlights.set('hit', new Highlight(...ranges));
}

function textNodes(row: HTMLElement): Text[] {
	const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	// The walker was told to stop at texts only.
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

function hits(node: Text, word: string): Range[] {
	const folded = foldText(node.data);
	// Folding made it longer or shorter: its places are not those of the text.
	if (folded.length !== node.data.length) return [];
	const found: Range[] = [];
	for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
		const range = new Range();
		range.setStart(node, at);
		range.setEnd(node, at + word.length);
		found.push(range);
	}
	return found;
}
