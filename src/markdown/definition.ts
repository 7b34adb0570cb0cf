import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { plainEdits } from '../domain/text/han-spacing.ts';
import type { Issue } from '../domain/issue.ts';
import { annotateDocument, readDocument } from './document.ts';
import type { DocumentContext } from './context.ts';
import { cloneTree } from './clone-tree.ts';
import { spaceHan } from './typography/space-han.ts';
import { SKIP, visit } from './visit.ts';
import { type HandTerm, handTerms } from './words.ts';

/** A definition of the glossary, read like any other text. */
interface Definition {
	tree: Root;
	/** Plain text on one line. */
	text: string;
	features: ReturnType<typeof annotateDocument>['features'];
	links: ReturnType<typeof annotateDocument>['links'];
	/** Places count from the beginning of the definition. */
	issues: Issue[];
}

// What fits into a popover; tables, pictures, listings and the like have a page of their own.
const allowed = new Set(
	'p ul ol li blockquote a abbr b br code del em i ins kbd mark math q s samp small span strong sub sup var'.split(
		' ',
	),
);

// Three times what the definitions of this site take.
const longest = 1_000;

/** Reads a definition: sentences, lists, links, code and formulas within them; without ids. */
export function readDefinition(source: string, context: DocumentContext): Definition {
	const read = readDocument(source, context.file, context.locale);
	const marks = handTerms(read.tree).map((place) => markInDefinition(place, context));
	const { tree, features, links, issues } = annotateDocument(read.tree, context);
	const strangers = dropStrangers(tree);
	const isText = /\S/.test(toString(tree));
	const text = plainText(tree);
	return {
		tree,
		text,
		features,
		links,
		issues: [
			...read.issues,
			...issues,
			...marks,
			...strangers.map((node) => stranger(node, context)),
			...(text.length > longest ? [tooLong(text.length, context)] : []),
			...(isText || strangers.length > 0 ? [] : [wordless(context)]),
		],
	};
}

/** Takes away what has no place in a popover, and ids, which a page might have already. */
function dropStrangers(tree: Root): Element[] {
	const strangers: Element[] = [];
	visit(tree, 'element', (node, index, parent) => {
		if (!allowed.has(node.tagName) && parent && index !== undefined) {
			strangers.push(node);
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		delete node.properties['id'];
		return node.tagName === 'math' ? SKIP : undefined;
	});
	return strangers;
}

function plainText(tree: Root): string {
	const copy = cloneTree(tree);
	spaceHan(copy, plainEdits);
	const blocks = copy.children.map((node) => toString(node).trim());
	const text = blocks.filter(Boolean).join(tree.data?.locale === 'zh' ? '' : ' ');
	return text.replace(/\s+/g, ' ');
}

const names: Record<string, string> = {
	img: 'picture',
	picture: 'picture',
	pre: 'block of code',
	figure: 'figure or block of code',
	section: 'footnote',
	div: 'block',
	input: 'task',
};

const base = {
	code: 'glossary/definition',
	severity: 'error',
	hint: 'A definition is shown in a small box: words, links, lists, code and formulas in a line.',
} as const;

function stranger({ tagName, position }: Element, { file }: DocumentContext): Issue {
	const name = names[tagName] ?? (/^h\d$/.test(tagName) ? 'heading' : `<${tagName}>`);
	return {
		...base,
		message: `Unexpected ${name} in a definition, expected a sentence or two`,
		file,
		line: position?.start.line,
		column: position?.start.column,
	};
}

/** A popover holds no other popover. */
function markInDefinition({ id, line, column }: HandTerm, { file }: DocumentContext): Issue {
	return {
		...base,
		severity: 'warning',
		message: 'Unexpected `:term` in a definition, expected plain words',
		hint: `Nothing in a definition is marked. \`related: [${id}]\` leads to the other term.`,
		file,
		line,
		column,
	};
}

function tooLong(length: number, { file }: DocumentContext): Issue {
	return {
		...base,
		severity: 'warning',
		message: `Unexpected definition of ${length} characters, expected at most ${longest}`,
		hint: 'It is shown in a small box beside the text. Say more under `links`, or in a post.',
		file,
		line: 1,
		column: 1,
	};
}

function wordless({ file }: DocumentContext): Issue {
	return {
		...base,
		message: 'Unexpected definition without words, expected a sentence or two',
		file,
		line: 1,
		column: 1,
	};
}
