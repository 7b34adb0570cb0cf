import type { ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { splitParts } from '../../blocks/split.ts';
import { makeTabs } from '../../blocks/tabs.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `::::tabs{sync=os}` around `:::tab[Linux]`: all of the same `sync` show the same title. */
export function tabs(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = readAttributes(call, place, ['sync', 'id']);
	const { parts, others } = splitParts(call.children, (node) => node.data?.block === 'tab');
	if (parts.length === 0 || others.length > 0) {
		const found = parts.length > 0 ? 'text between tabs' : '`:::tabs` without tabs';
		report(place.file, call.node, {
			code: 'tabs/content',
			message: `Unexpected ${found}, expected only \`:::tab[Title]\` within \`::::tabs\``,
			hint: 'The outer container has more colons than the tabs; other text is shown before them.',
		});
	}
	if (parts.length === 0) return others;
	const made = makeTabs(call, place, { tabs: parts, sync: attributes.sync });
	Object.assign(made.properties, idOf(attributes));
	return [...others, made];
}
