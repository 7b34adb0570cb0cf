import type { Element, Root } from 'hast';
import type { Note } from '../ledger/finding.ts';
import { recogniseCallout } from './recognise/callout.ts';
import { recogniseCode } from './recognise/code.ts';
import { recogniseEmbed } from './recognise/embed.ts';
import { recogniseFigure } from './recognise/figure.ts';
import { recogniseFootnote } from './recognise/footnote.ts';
import { recogniseHeadingAnchor } from './recognise/heading-anchor.ts';
import { recogniseHostile } from './recognise/hostile.ts';
import { recogniseTable } from './recognise/table.ts';
import { dropEdgeBreaks } from './edge-breaks.ts';
import { isOpaque, roleOf, setRole, type Role } from './roles.ts';

/** Where an element stands, and where to say what was seen. */
export interface Place {
	parent: Root | Element;
	index: number;
	ancestors: readonly Element[];
	note: Note;
	/** A number that was written by hand into a caption. */
	numbered: (subject: 'figure' | 'table', number: string, caption: string) => void;
}

export type Recogniser = (element: Element, place: Place) => Role | undefined;

/**
 * Order matters: what is dangerous first; code before tables, because numbered listings are built
 * of tables; tables before figures, because a figure may hold a table.
 */
const recognisers: readonly Recogniser[] = [
	recogniseHostile,
	recogniseFootnote,
	recogniseCode,
	recogniseTable,
	recogniseFigure,
	recogniseCallout,
	recogniseHeadingAnchor,
	recogniseEmbed,
];

/** Writes a role on every element of the tree that is more than its tag. */
export function recognise(tree: Root, note: Note): void {
	const numbers = { figure: 0, table: 0 };
	const numbered: Place['numbered'] = (subject, number, caption) => {
		const name = subject === 'figure' ? 'Figure' : 'Table';
		const own = String(++numbers[subject]);
		note({
			level: 'cleaned',
			construct: 'caption number',
			why: `${name} ${number}: numbering is automatic`,
			where: caption,
		});
		if (number === own) return;
		const why = `it was ${name} ${number} and is number ${own} among the numbered ones now: check where the text speaks of it`;
		note({ level: 'unsure', construct: 'caption number', why, where: caption });
	};
	walk(tree, [], { note, numbered });
	dropEdgeBreaks(tree, note);
}

function walk(
	parent: Root | Element,
	ancestors: Element[],
	context: Pick<Place, 'note' | 'numbered'>,
): void {
	for (const [index, element] of parent.children.entries()) {
		if (element.type !== 'element') continue;
		const place = { parent, index, ancestors, ...context };
		if (!roleOf(element)) {
			for (const recogniser of recognisers) {
				const role = recogniser(element, place);
				if (role) {
					setRole(element, role);
					break;
				}
			}
		}
		if (!isOpaque(roleOf(element))) walk(element, [...ancestors, element], context);
	}
}
