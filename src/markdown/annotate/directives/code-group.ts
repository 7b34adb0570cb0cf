import type { Element, ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { splitParts } from '../../blocks/split.ts';
import { makeTab, makeTabs } from '../../blocks/tabs.ts';
import { splitMeta } from '../../code/meta-words.ts';
import { text } from '../../element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `:::code-group`, as VitePress has it: each fence is a tab, named by its `[title]`. */
export function codeGroup(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = readAttributes(call, place, ['sync', 'id']);
	const { parts, others } = splitParts(call.children, (node) => codeOf(node) !== undefined);
	if (parts.length === 0 || others.length > 0) {
		report(place.file, call.node, {
			code: 'tabs/content',
			message: `Unexpected ${parts.length > 0 ? 'text' : 'absence of code'} in \`:::code-group\`, expected only blocks of code`,
			hint: 'Other text is shown before the tabs; `::::tabs` take text.',
		});
	}
	if (parts.length === 0) return others;
	const tabs = parts.map((pre) => {
		const title = takeTitle(pre);
		const label = title === undefined ? undefined : [text(title)];
		return makeTab({ node: pre }, { title: label, children: [pre] });
	});
	const made = makeTabs(call, place, { tabs, sync: attributes.sync });
	Object.assign(made.properties, idOf(attributes));
	return [...others, made];
}

function codeOf(node: Element): Element | undefined {
	if (node.tagName !== 'pre') return undefined;
	return node.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'code',
	);
}

/** The title moves from the block to its tab; other words keep their columns. */
function takeTitle(pre: Element): string | undefined {
	const code = codeOf(pre);
	const meta = code?.data?.meta ?? '';
	const words = splitMeta(meta);
	const at = words.findIndex(
		({ name, form }) => (name === undefined && form === 'brackets') || name === 'title',
	);
	const word = words[at];
	if (!code?.data || !word?.value) return languageOf(code);
	const end = words[at + 1]?.at ?? meta.length;
	code.data.meta = meta.slice(0, word.at) + ' '.repeat(end - word.at) + meta.slice(end);
	return word.value;
}

function languageOf(code: Element | undefined): string | undefined {
	const names = [code?.properties['className']].flat().map(String);
	return names.find((name) => name.startsWith('language-'))?.slice('language-'.length);
}
