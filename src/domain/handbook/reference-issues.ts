import type { Issue } from '../issue.ts';
import type { OutwardReference } from '../outline.ts';
import { nearest } from '../text/nearest.ts';
import type { LabelledText } from './labelled-text.ts';

interface Context {
	reference: OutwardReference;
	from: LabelledText;
	/** Where the id was looked for; absent: in the whole book. */
	text?: LabelledText;
}

/** A place that is not there. */
export function unknownPlace(
	id: string,
	known: readonly string[],
	{ reference: { line, column }, from, text }: Context,
): Issue {
	const meant = nearest(id, known.filter(Boolean));
	const where = text ? `in ${text.file}` : 'in this book';
	return {
		code: 'reference/unknown',
		severity: 'error',
		message: `Unexpected reference to \`#${id}\`, expected the id of a place ${where}`,
		hint: meant
			? `Did you mean \`#${meant}\`?`
			: `\`{#${id}}\` after a heading, an image, a caption or the language of a block gives it that id.`,
		file: from.file,
		line,
		column,
	};
}

/** A link whose words nobody gives. */
export function noWords({ url, line, column }: OutwardReference, { file }: LabelledText): Issue {
	return {
		code: 'link/empty',
		severity: 'warning',
		message: `Unexpected link to \`${url}\` without a text, expected one`,
		hint: 'Only texts of this site, and what is numbered or headed in them, give words. The address is shown.',
		file,
		line,
		column,
	};
}

/** An id alone, of several chapters. */
export function ambiguous(
	id: string,
	found: readonly LabelledText[],
	{ reference: { line, column }, from }: Context,
): Issue {
	const names = found.map(({ chapter }) => `\`${chapter?.slug}\``);
	return {
		code: 'reference/ambiguous',
		severity: 'error',
		message: `Unexpected reference to \`#${id}\`, expected an id that one chapter has: ${names.join(' and ')} have it`,
		hint: `Name the file, \`../${found[0]?.chapter?.slug}/${from.locale}.md#${id}\`.`,
		file: from.file,
		line,
		column,
	};
}
