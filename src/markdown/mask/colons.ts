import { isDirective } from '../directive-names.ts';
import type { Mask } from './mask.ts';

// A colon with a word after it, and what would become its label or its attributes.
const call = /\\[^]|:+([\p{L}\p{N}_-]*)(?=([[{])?)/gu;

/**
 * The colons before a word and a bracket that begin no directive of ours, so that the bracket is what
 * it is elsewhere: `3:1[^1]` has a footnote, `见:see[文](/a/)` a link. What has no bracket loses
 * nothing by being a directive for a while; `restoreDirectives` takes care of it.
 */
export function maskColons(visible: string): Mask[] {
	if (!/:[^\s:[{]+[[{]/.test(visible)) return [];
	return [...visible.matchAll(call)].flatMap(({ 0: run, 1: name, 2: bracket, index }): Mask[] => {
		if (!name || !bracket || run.startsWith('::') || isDirective(name, 'text')) return [];
		return [{ at: index, as: 'sign' }];
	});
}
