import type { Root } from 'hast';
import { object } from '../domain/text/han-spacing.ts';
import { textRuns } from './text-runs.ts';
import { blockEnd } from './words.ts';

const code = new Set(['code', 'kbd', 'samp', 'var']);

/** The words of a text as `wordsOf` gives them, but code, keys and variables are only a sign. */
export function proseWords(tree: Root): string {
	return textRuns(tree)
		.map(({ text, pieces }) => {
			let prose = '';
			let at = 0;
			for (const { node, parent, start } of pieces) {
				if (parent.type !== 'element' || !code.has(parent.tagName)) continue;
				prose += text.slice(at, start) + object;
				at = start + node.value.length;
			}
			return prose + text.slice(at);
		})
		.join(blockEnd);
}
