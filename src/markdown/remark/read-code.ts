import type { Code, InlineCode, Root } from 'mdast';
import { visit } from '../visit.ts';
import { languageNames } from '../code/languages.ts';

/**
 * Reads what Markdown itself leaves alone in code: the languages of VitePress, `js:line-numbers` and
 * `js{1,3}`, whose ends belong to the meta, and that of a piece of code in a sentence, `x = 1{:js}`.
 */
export function readCodeSyntax(tree: Root, source: string): void {
	const text = source.replace(/^\uFEFF/, '');
	visit(tree, (node) => {
		if (node.type === 'code') readFence(node, text);
		if (node.type === 'inlineCode') readInline(node);
	});
}

function readFence(node: Code, source: string): void {
	const written = infoOf(node, source);
	const info = written?.text ?? [node.lang, node.meta].filter(Boolean).join(' ');
	const [, lang = '', meta = ''] = /^([^\s:{[="']*(?=[\s:{[]|$))?\s*(.*)$/s.exec(info) ?? [];
	if (meta === '' && lang === (node.lang ?? '')) return;
	node.lang = lang || null;
	node.meta = meta || null;
	if (!meta || !written) return;
	node.data = {
		...node.data,
		hProperties: { dataMetaColumn: written.column + info.length - meta.length },
	};
}

/**
 * The info string as the author typed it, and its column: the parser has taken backslashes away, which
 * a pattern needs. With character references in it the parser's own reading counts.
 */
function infoOf(node: Code, source: string): { text: string; column: number } | undefined {
	const { offset, column } = node.position?.start ?? {};
	if (offset === undefined || column === undefined) return undefined;
	const [, fence = '', text = ''] =
		/^((?:`{3,}|~{3,})[ \t]*)(.*)/.exec(source.slice(offset, source.indexOf('\n', offset))) ?? [];
	if (!text || text.includes('&')) return undefined;
	return { text: text.trimEnd(), column: column + fence.length };
}

const suffix = /^(.*\S)\{:([\w+#.-]+)\}$/s;

/** `{:js}` at the end names the language; `\{:js}` is shown as `{:js}`. */
function readInline(node: InlineCode): void {
	const [, code = '', lang = ''] = suffix.exec(node.value) ?? [];
	if (!lang || !languageNames.has(lang.toLowerCase())) return;
	if (code.endsWith('\\')) {
		node.value = `${code.slice(0, -1)}{:${lang}}`;
		return;
	}
	node.value = code;
	node.data = { ...node.data, hProperties: { className: [`language-${lang}`] } };
}
