import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { messages } from '../../domain/i18n/messages.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { setData } from '../set-data.ts';

/** `title="gate.py"` in the meta of a fence. */
function titleOf(meta: string | null | undefined): string | undefined {
	const match = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/.exec(meta ?? '');
	return match?.[1] ?? match?.[2] ?? undefined;
}

function languageOf(code: Element): string {
	const names = code.properties['className'];
	const name = Array.isArray(names)
		? names.map(String).find((each) => each.startsWith('language-'))
		: undefined;
	return name?.slice('language-'.length).toLowerCase() ?? 'text';
}

/** Marks each block of code for highlighting, and makes it scroll by keyboard under its own name. */
export function annotateCode(tree: Root, locale: Locale): void {
	let count = 0;
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'pre' || !parent || index === undefined) return;
		const code = node.children.find(
			(child) => child.type === 'element' && child.tagName === 'code',
		);
		if (code?.type !== 'element') return;
		const lang = languageOf(code);
		const title = titleOf(code.data?.meta);
		const text = toString(code).replace(/\n$/, '');
		code.children = [{ type: 'text', value: text }];
		setData(code, { code: { lang, text } });
		const label = messages[locale].code(String(++count));
		const name = title ?? (lang === 'text' ? '' : lang);
		node.properties = { tabIndex: 0, role: 'group', ariaLabel: name ? `${label} ${name}` : label };
		parent.children[index] = figure(node, name, Boolean(title));
		return [SKIP, index + 1];
	});
}

function figure(pre: Element, name: string, titled: boolean): Element {
	return {
		type: 'element',
		tagName: 'figure',
		properties: { className: ['code'] },
		children: [...(name ? [head(name, titled)] : []), pre],
		...(pre.position ? { position: pre.position } : {}),
	};
}

/** The title of the listing, or else its language. */
function head(name: string, titled: boolean): Element {
	return {
		type: 'element',
		tagName: 'figcaption',
		properties: titled ? { className: ['title'] } : {},
		children: [{ type: 'text', value: name }],
	};
}
