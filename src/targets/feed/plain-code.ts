import type { Element } from 'hast';
import type { CodeData } from '../../markdown/code/code-data.ts';
import { element } from '../../markdown/element.ts';

/** Says of code in plain text what the site says by its sheet: signs of a diff, a title in bold. */
export function plainCode(node: Element): void {
	if (node.data?.code?.lines) {
		node.children = [{ type: 'text', value: withSigns(node.data.code) }];
	}
	const isTitle = [node.properties['className']].flat().includes('title');
	if (!isTitle || (node.tagName !== 'figcaption' && node.tagName !== 'div')) return;
	node.tagName = node.tagName === 'div' ? 'p' : node.tagName;
	node.children = [element('strong', {}, node.children)];
}

/** `+`, `-` and spaces before the lines, where there is anything added or deleted. */
function withSigns({ text, lines = {} }: CodeData): string {
	const [ins, del] = [new Set(lines.ins), new Set(lines.del)];
	if (ins.size + del.size === 0) return text;
	const sign = (line: number): string => (del.has(line) ? '-' : ins.has(line) ? '+' : ' ');
	return text
		.split('\n')
		.map((line, index) => `${sign(index + 1)} ${line}`.trimEnd())
		.join('\n');
}
