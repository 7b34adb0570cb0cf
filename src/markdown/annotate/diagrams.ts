import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { readDiagram } from '../../domain/diagram.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { readCode } from '../code/read-code.ts';
import { element } from '../element.ts';
import { contextOf } from '../file-data.ts';
import { setData } from '../set-data.ts';
import { caption } from './figures.ts';
import { reportCode } from './report-code.ts';

/**
 * Makes a figure of each ```` ```mermaid ````: its place waits for the drawing, and its source stays
 * as the text for who cannot see it. A caption or an id makes it a figure that is counted.
 */
export function annotateDiagrams(tree: Root, file: VFile): void {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'pre' || !parent || index === undefined) return undefined;
		const code = node.children.find((child) => child.type === 'element' && isMermaid(child));
		if (code?.type !== 'element') return undefined;
		parent.children[index] = figure(node, code, file);
		// The source inside is a block of code like others.
		return [SKIP, index + 1];
	});
}

function isMermaid({ tagName, properties }: Element): boolean {
	const names = [properties['className']].flat().map(String);
	return tagName === 'code' && names.includes('language-mermaid');
}

function figure(pre: Element, code: Element, file: VFile): Element {
	const { locale } = contextOf(file);
	const source = toString(code).replace(/\n$/, '');
	const read = { lang: 'mermaid', meta: code.data?.meta ?? '', text: '', locale };
	const { code: meta, problems } = readCode(read);
	for (const problem of problems) reportCode(file, code, problem);
	const text = meta.caption ?? meta.title;
	// The meta was the diagram's, not that of the block of code.
	setData(code, { meta: '' });
	delete code.properties['dataMetaColumn'];
	const isCounted = text !== undefined || meta.id !== undefined;
	const label: ElementContent[] = text ? [{ type: 'text', value: text }] : [];
	const made: Element = {
		type: 'element',
		tagName: 'figure',
		properties: { className: ['diagram'] },
		// HTML wants a caption first or last; the sheet shows the source below it.
		children: [details(pre, locale), ...(isCounted ? [caption('figcaption', label)] : [])],
		...(pre.position ? { position: pre.position } : {}),
	};
	const { line = 1, column = 1 } = code.position?.start ?? pre.position?.start ?? {};
	setData(made, { diagram: { source, alt: altOf(source, text, locale), line, column } });
	if (isCounted) setData(made, { counted: { kind: 'figure', id: meta.id } });
	return made;
}

function details(pre: Element, locale: keyof typeof messages): Element {
	const summary = element('summary', {}, [{ type: 'text', value: messages[locale].diagramSource }]);
	const made = element('details', {}, [summary, pre]);
	return setData(made, { feature: 'diagram' });
}

/** What the picture is called: its own words before its caption, and those before its kind. */
function altOf(source: string, text: string | undefined, locale: keyof typeof messages): string {
	const { type, name, title, description } = readDiagram(source);
	const { diagram, sentenceEnd } = messages[locale];
	const called = name ?? title ?? text ?? (type ? diagram[type] : diagram.other);
	if (!description) return called;
	return /[.!?。！？]$/.test(called)
		? `${called} ${description}`
		: `${called}${sentenceEnd}${description}`;
}
