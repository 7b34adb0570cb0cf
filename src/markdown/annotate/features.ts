import type { Root } from 'hast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { useFeature } from '../file-data.ts';

// Rare in a text, however they came there. An input is the box of a task.
const inline = new Set(['abbr', 'dl', 'input', 'kbd', 'mark', 'sub']);

/** Collects what the elements of a text say that a page needs for them. */
export function collectFeatures(tree: Root, file: VFile): void {
	visit(tree, 'element', ({ tagName, data, properties }) => {
		if (data?.feature) useFeature(file, data.feature);
		if ('dataFootnotes' in properties) useFeature(file, 'notes');
		if (inline.has(tagName)) useFeature(file, 'inline');
		// From raw HTML: it looks like the directive of that name.
		if (tagName === 'details' && !data) useFeature(file, 'blocks');
	});
}
