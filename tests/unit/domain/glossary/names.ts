import type { GlossaryName } from '../../../../src/domain/glossary/glossary-name.ts';
import { createMatcher } from '../../../../src/domain/glossary/matcher.ts';

/** A name that is a term of its own: `token`, or `!token ring` for a phrase that is never a term. */
export function nameOf(text: string): GlossaryName {
	const kind = text.startsWith('!') ? 'never' : 'name';
	const word = text.replace(/^!/, '');
	return { term: word, kind, locale: 'en', text: word };
}

/** What of a text is found, each followed by its name when that is written otherwise. */
export function found(names: readonly string[], text: string): string[] {
	return createMatcher(names.map(nameOf))
		.find(text)
		.map(({ start, end, name }) => {
			const slice = text.slice(start, end);
			return slice === name.text ? slice : `${slice} = ${name.text}`;
		});
}
