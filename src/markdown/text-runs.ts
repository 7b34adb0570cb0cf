import type { Element, Parents, Root, Text } from 'hast';
import { lastOf } from '../domain/last-of.ts';
import { object } from '../domain/text/han-spacing.ts';

/** A text node within a run. */
export interface RunPiece {
	node: Text;
	parent: Parents;
	/** Offset in the text of the run. */
	start: number;
	/** Part of the sentence, but a name, a switch or code: nothing in it is marked. */
	isClosed: boolean;
	/** The `:term[…]` that it stands in. */
	hand?: Element;
}

/** Words that a reader reads in one go: a paragraph, an item of a list, a cell. */
export interface TextRun {
	text: string;
	pieces: RunPiece[];
	/** A reader sees it only after a click, or at the end. */
	isHidden: boolean;
	/** Id of the heading above it. */
	heading: string | undefined;
}

// Text goes on through these.
const inline = new Set(
	'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q rp rt ruby s samp small span strong sub sup time tt u var'.split(
		' ',
	),
);
const closed = new Set(
	'a abbr button code kbd label math rt samp script style sub summary sup svg textarea th dt var'.split(
		' ',
	),
);
// No text of the author's.
const skipped = new Set('pre script style svg math iframe video audio picture img'.split(' '));
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** All runs of a text in reading order; headings, blocks of code and formulas make none. */
export function textRuns(tree: Root): TextRun[] {
	const reader = new RunReader();
	reader.read(tree, { isClosed: false, isHidden: false });
	reader.end();
	return reader.runs;
}

/** The piece that an offset of the run lies in; a run may hold thousands. */
export function pieceAt(pieces: readonly RunPiece[], offset: number): RunPiece | undefined {
	return lastOf(pieces, ({ start }) => start <= offset);
}

interface Around {
	isClosed: boolean;
	isHidden: boolean;
	hand?: Element;
}

class RunReader {
	readonly runs: TextRun[] = [];
	#pieces: RunPiece[] = [];
	#text = '';
	#isHidden = false;
	#heading: string | undefined;

	read(parent: Parents, around: Around): void {
		for (const child of parent.children) {
			if (child.type === 'text') this.#add(child, parent, around);
			else if (child.type === 'element') this.#readElement(child, around);
		}
	}

	#readElement(node: Element, around: Around): void {
		const { tagName, properties } = node;
		// The sign that leads back from a note.
		if ('dataFootnoteBackref' in properties) return;
		if (headings.has(tagName)) {
			this.end();
			if (typeof properties['id'] === 'string') this.#heading = properties['id'];
			return;
		}
		// The number of a note is no part of the sentence.
		if ('dataFootnoteRef' in properties) return;
		if (skipped.has(tagName) || isOfCode(node)) {
			if (inlineObjects.has(tagName)) this.#text += object;
			else this.end();
			return;
		}
		if (tagName === 'br') this.#text += '\n';
		const isInline = inline.has(tagName);
		if (!isInline && tagName !== 'br') this.end();
		this.read(node, {
			isClosed: around.isClosed || isClosed(node),
			isHidden: around.isHidden || isHidden(node),
			// Of several within each other the outer one counts.
			...(node.data?.byHand === undefined || around.isClosed ? {} : { hand: node }),
			...(around.hand ? { hand: around.hand } : {}),
		});
		if (!isInline && tagName !== 'br') this.end();
	}

	#add(node: Text, parent: Parents, { isHidden, ...around }: Around): void {
		const isClosed = around.isClosed || node.data?.noTerm === true;
		this.#pieces.push({ node, parent, start: this.#text.length, ...around, isClosed });
		this.#text += node.value;
		this.#isHidden = isHidden;
	}

	/** What was read is a run of its own. */
	end(): void {
		if (this.#pieces.some(({ isClosed, node }) => !isClosed && /\S/.test(node.value))) {
			this.runs.push({
				text: this.#text,
				pieces: this.#pieces,
				isHidden: this.#isHidden,
				heading: this.#heading,
			});
		}
		this.#pieces = [];
		this.#text = '';
	}
}

const inlineObjects = new Set(['math', 'svg', 'img', 'picture']);

/** With its caption, which is the name of the code. */
function isOfCode({ tagName, properties }: Element): boolean {
	return tagName === 'figure' && [properties['className']].flat().includes('code');
}

function isClosed({ tagName, properties, data }: Element): boolean {
	const classes = [properties['className']].flat();
	return (
		closed.has(tagName) ||
		data?.noTerm === true ||
		'ariaHidden' in properties ||
		classes.includes('callout-name') ||
		classes.includes('hush')
	);
}

/** What a click opens, and the notes at the end. */
function isHidden({ tagName, properties }: Element): boolean {
	return (tagName === 'details' && !properties['open']) || 'dataFootnotes' in properties;
}
