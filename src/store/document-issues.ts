import type { Element } from 'hast';
import type { ImageAsset } from '../domain/image.ts';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import { isLocalImage } from '../markdown/annotate/local-image.ts';
import { languageNames } from '../markdown/code/languages.ts';

/** A block of code in a language that nothing knows; undefined: it is known. */
export function unknownLanguage(lang: string, node: Element, file: string): Issue | undefined {
	if (languageNames.has(lang)) return undefined;
	const meant = nearest(lang, languageNames);
	return {
		code: 'code/unknown-language',
		severity: 'warning',
		message: `Unexpected language \`${lang}\` of a block of code, expected one that the highlighter knows`,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'It is shown as plain text; `text` says so on purpose.',
		file,
		line: node.position?.start.line,
		column: node.position?.start.column,
	};
}

/** A cover that is not there. */
export function coverIssues(
	cover: string | undefined,
	images: Record<string, ImageAsset | null>,
	place: Pick<Issue, 'file' | 'line' | 'column'>,
): Issue[] {
	if (!cover || !isLocalImage(cover) || images[cover]) return [];
	return [
		{
			code: 'image/missing',
			severity: 'warning',
			message: `Unexpected \`cover: ${cover}\`, expected a picture at that path`,
			hint: 'The path starts at the folder of the text.',
			...place,
		},
	];
}
