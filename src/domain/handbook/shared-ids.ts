import type { Heading } from '../outline.ts';

/** Ids of headings that the text in the other language has, too: sections that a reader can keep. */
export function sharedIds(own: readonly Heading[], other: readonly Heading[]): string[] {
	const there = new Set(other.map(({ id }) => id));
	return own.map(({ id }) => id).filter((id) => there.has(id));
}
