import type { Element, Root } from 'hast';
import { isOpaque, roleOf } from './roles.ts';

const wide =
	'[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const brokenLine = new RegExp(`(?<=${wide})[ \\t]*\\r?\\n\\s*(?=${wide})`, 'gu');

/** A line of Chinese that was wrapped in the source goes on without a space, as CSS has it. */
export function joinHanLines(parent: Root | Element): void {
	for (const child of parent.children) {
		if (child.type === 'text') child.value = child.value.replace(brokenLine, '');
		else if (child.type === 'element' && !isOpaque(roleOf(child))) joinHanLines(child);
	}
}
