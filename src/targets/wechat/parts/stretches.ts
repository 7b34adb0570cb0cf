import type { Root, RootContent } from 'hast';
import { isSomething } from '../block-tags.ts';

/** Nodes right below the root, from one heading to the next. */
export interface TreeStretch {
	/** Of the heading: 2, or 3 for a section of a section; what stands before the first one has 2. */
	level: 2 | 3;
	/** Index of the first node, and of the one after the last. */
	from: number;
	to: number;
}

/** Where a text may be cut: before its sections, and before the sections of those. */
export function stretchesOf({ children }: Root): TreeStretch[] {
	const begins = children.flatMap((node, from) => {
		const level = levelOf(node);
		return level ? [{ level, from }] : [];
	});
	const first = begins[0]?.from ?? 0;
	const hasIntroduction = children.slice(0, first).some((node) => isSomething(node));
	const [, ...later] = begins;
	const starts = [{ level: 2 as const, from: 0 }, ...(hasIntroduction ? begins : later)];
	return starts.map(({ level, from }, index) => {
		return { level, from, to: starts[index + 1]?.from ?? children.length };
	});
}

/** A text from elsewhere may have sections below `<h1>`. */
function levelOf(node: RootContent): 2 | 3 | undefined {
	if (node.type !== 'element') return undefined;
	if (node.tagName === 'h1' || node.tagName === 'h2') return 2;
	return node.tagName === 'h3' ? 3 : undefined;
}
