import type { Element, ElementContent, Root } from 'hast';
import type { Issue } from '../../../domain/issue.ts';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import { visit } from '../../../markdown/visit.ts';
import { quote } from './report.ts';
import { rules } from './rules.ts';

/** A block of code. */
interface Listing {
	lines: string[];
	/** Of the Markdown source. */
	line: number | undefined;
}

/**
 * Code keeps every line and every space: listings of the annotated tree against those of the article
 * that say the same. One that is not in the article at all is for others to report.
 */
export function lostLines(tree: Root, article: Root, file: string): Issue[] {
	const made = Map.groupBy(madeListings(article), keyOf);
	return writtenListings(tree).flatMap((written) => {
		const shown = made.get(keyOf(written))?.shift();
		const found = shown && difference(written.lines, shown.lines);
		if (!found) return [];
		const { severity, expects, todo } = rules.K1;
		const message = `Unexpected ${found}, expected ${expects}`;
		return [{ code: 'wechat/K1', severity, message, hint: todo, file, line: written.line }];
	});
}

const keyOf = ({ lines }: Listing): string => lines.join('').replace(/\s/g, '');

function writtenListings(tree: Root): Listing[] {
	const found: Listing[] = [];
	visit(tree, 'element', ({ data }) => {
		if (!data?.code || data.code.inline) return;
		found.push({ lines: linesOf(cleanText(data.code.text)), line: data.line });
	});
	return found;
}

/** `<br>` ends a line; numbers and signs that were added are none of the code. */
function madeListings(article: Root): Listing[] {
	const found: Listing[] = [];
	visit(article, 'element', (node) => {
		if (node.tagName === 'code') found.push({ lines: linesOf(textOf(node)), line: undefined });
	});
	return found;
}

function textOf(node: Element): string {
	const partOf = (child: ElementContent): string => {
		if (child.type === 'text') return child.data?.added ? '' : child.value;
		if (child.type !== 'element') return '';
		return child.tagName === 'br' ? '\n' : textOf(child);
	};
	return node.children.map(partOf).join('');
}

/** Without what nobody sees: spaces at the end of a line, and empty lines at the end. */
function linesOf(text: string): string[] {
	return text
		.trimEnd()
		.split(/\r?\n/)
		.map((line) => line.trimEnd());
}

function difference(written: readonly string[], shown: readonly string[]): string | undefined {
	if (written.length !== shown.length) {
		return `${shown.length} lines of code for the ${written.length} of the text`;
	}
	const at = written.findIndex((line, index) => !isSame(line, shown[index] ?? ''));
	return at < 0
		? undefined
		: `line of code ${quote(shown[at] ?? '')} for ${quote(written[at] ?? '')}`;
}

/** A space is a space; a tab is at least one, as many as there are to the next stop. */
function isSame(written: string, shown: string): boolean {
	const [a, b] = [written.split(/(\s+)/), shown.split(/(\s+)/)];
	return (
		a.length === b.length &&
		a.every((part, index) => {
			const other = b[index] ?? '';
			if (part.trim() !== '') return part === other;
			return part.includes('\t') ? other.length >= part.length : other.length === part.length;
		})
	);
}
