import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';

/** Reports footnotes that no reader sees: nothing refers to them, or another one has their name. */
export function reportUnusedNotes(tree: Root, file: VFile): void {
	const used = new Set<string>();
	const notes: FootnoteDefinition[] = [];
	visit(tree, (node) => {
		if (node.type === 'footnoteReference') used.add(node.identifier);
		if (node.type === 'footnoteDefinition') notes.push(node);
	});
	const seen = new Set<string>();
	for (const note of notes) {
		const { identifier, label } = note;
		const isSecond = seen.has(identifier);
		seen.add(identifier);
		if (used.has(identifier) && !isSecond) continue;
		report(file, note, {
			code: 'footnote/unused',
			message: isSecond
				? `Unexpected second note \`[^${label ?? identifier}]\`, expected one of each name`
				: `Unexpected note \`[^${label ?? identifier}]\` that nothing refers to, expected \`[^${label ?? identifier}]\` in the text`,
			hint: 'The note is not shown.',
		});
	}
}
