import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { readAttributes } from '../../blocks/attributes.ts';
import { elementAt } from '../../blocks/element.ts';
import { text } from '../../element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';

/** `:kbd[Ctrl+Shift+P]`, `:kbd[⌘ K]`: each key by itself, joined as they were typed. */
export function kbd(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	readAttributes(call, place, []);
	const typed = (call.label ?? []).map((node) => toString(node)).join('');
	return keysIn(typed).flatMap(({ key, joint }): ElementContent[] => {
		const made = elementAt(call, 'kbd', {}, [text(key)]);
		return joint ? [made, text(joint)] : [made];
	});
}

interface Key {
	key: string;
	/** What stands between it and the next one: a plus sign, or a space that no line ends at. */
	joint: string;
}

// A plus sign after a key, or nothing but a space after a Mac's modifier: `Ctrl++`, `⌘ K`, `⌘K`.
const joints = /(?<=\S)\s*\+\s*(?=\S)|(?<=[⌘⌥⇧⌃])\s*(?=[^\s+])/u;

function keysIn(typed: string): Key[] {
	const parts = typed.trim().split(new RegExp(`(${joints.source})`, 'u'));
	const keys: Key[] = [];
	for (let at = 0; at < parts.length; at += 2) {
		const joint = parts[at + 1];
		keys.push({ key: parts[at] ?? '', joint: joint === undefined ? '' : joint.trim() || '\u00a0' });
	}
	return keys;
}
