import type { ElementContent } from 'hast';
import { idOf, readAttributes } from '../../blocks/attributes.ts';
import { markBlock } from '../../blocks/element.ts';
import { makeTree } from '../../blocks/file-tree.ts';
import { splitParts } from '../../blocks/split.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `:::filetree` around a nested list: `src/` is a folder, `**a.ts**` stands out, `…` leaves out. */
export function filetree(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = readAttributes(call, place, ['id']);
	const { parts, others } = splitParts(call.children, ({ tagName }) => tagName === 'ul');
	if (parts.length !== 1 || others.length > 0) {
		report(place.file, call.node, {
			code: 'filetree/content',
			message: `Unexpected ${parts.length === 0 ? 'absence of a list' : 'text beside the list'} in \`:::filetree\`, expected one list with \`-\``,
			hint: 'Each line is a name and, after a space, a comment; what a folder holds is indented.',
		});
	}
	for (const list of parts) markBlock(makeTree(list, place.locale), 'filetree');
	if (parts[0]) Object.assign(parts[0].properties, idOf(attributes));
	return call.children;
}
