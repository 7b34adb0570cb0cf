import type { Element, ElementContent } from 'hast';
import { messages } from '../../domain/i18n/messages.ts';
import type { DirectiveCall, DirectivePlace } from '../annotate/directives.ts';
import { text } from '../element.ts';
import { idOf } from './attributes.ts';
import { elementAt, markBlock } from './element.ts';
import { withoutLinks } from './label.ts';

declare module 'vfile' {
	interface DataMap {
		/** Groups of tabs so far. */
		tabGroups?: number;
	}
}

interface TabParts {
	title: ElementContent[] | undefined;
	id?: string | undefined;
	children: ElementContent[];
}

/** A tab is `<details>`: found by searching, printed, and folded by the browser itself. */
export function makeTab(call: Pick<DirectiveCall, 'node'>, parts: TabParts): Element {
	const summary = elementAt(call, 'summary', {}, withoutLinks(parts.title ?? []));
	const body = elementAt(call, 'div', {}, parts.children);
	const id = parts.id === undefined ? {} : idOf({ id: parts.id });
	return markBlock(elementAt(call, 'details', id, [summary, body]), 'tab');
}

interface TabsParts {
	/** As `makeTab` makes them. */
	tabs: Element[];
	sync: string | undefined;
}

/** Tabs of which one is open: they share a `name`, so the browser closes the others. */
export function makeTabs(
	call: DirectiveCall,
	{ file, locale }: DirectivePlace,
	{ tabs, sync }: TabsParts,
): Element {
	const count = (file.data.tabGroups ?? 0) + 1;
	file.data.tabGroups = count;
	for (const [index, tab] of tabs.entries()) {
		tab.properties['name'] = `tabs-${count}`;
		if (index === 0) tab.properties['open'] = true;
		const [summary] = tab.children;
		if (summary?.type !== 'element' || summary.children.length > 0) continue;
		summary.children = [text(messages[locale].tab(index + 1))];
	}
	const shared = sync ? { dataSync: sync } : {};
	return markBlock(elementAt(call, 'div', { className: ['tabs'], ...shared }, tabs), 'tabs');
}
