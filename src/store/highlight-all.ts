import type { Element, Root } from 'hast';
import type { Issue } from '../domain/issue.ts';
import { visit } from '../markdown/visit.ts';
import { unknownLanguage } from './document-issues.ts';
import type { CodeHighlighter } from './highlight.ts';

/** Turns an annotated tree into HTML; highlighted code comes by its `<code>` element. */
export type RenderHtml = (tree: Root, code: ReadonlyMap<Element, string>) => string;

/** The code of a tree, highlighted, by its `<code>` element, in reading order. */
export async function highlightAll(
	tree: Root,
	highlighter: CodeHighlighter,
	file: string,
): Promise<{ code: Map<Element, string>; issues: Issue[] }> {
	const code = new Map<Element, string>();
	const issues: Issue[] = [];
	for (const element of codeElements(tree)) {
		const { lang = 'text', text = '' } = element.data?.code ?? {};
		code.set(element, await highlighter.highlight(text, lang));
		issues.push(...[unknownLanguage(lang, element, file)].filter((issue) => issue !== undefined));
	}
	return { code, issues };
}

function codeElements(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (node.data?.code) found.push(node);
	});
	return found;
}
