import type { Issue } from '../domain/issue.ts';
import { locales } from '../domain/i18n/locale.ts';
import { nearest } from '../domain/text/nearest.ts';
import { splitDocumentName } from './document-name.ts';

/** A file whose name is no language: `chinese.md`. */
export function unknownLanguage(file: string, name: string): Issue {
	const { stem = name, extension = '' } = splitDocumentName(name) ?? {};
	const meant = /^(?:cn|zh|chinese|zh[-_].*)$/i.test(stem)
		? 'zh'
		: /^en/i.test(stem)
			? 'en'
			: nearest(stem, locales);
	const expected = locales.map((each) => `${each}${extension}`).join(' or ');
	return {
		code: 'content/unknown-language',
		severity: 'error',
		message: `Unexpected language file \`${name}\`, expected ${expected}`,
		hint: meant
			? `Did you mean \`${meant}${extension}\`?`
			: 'The name of the file is the language of its text.',
		file,
		line: 1,
		column: 1,
	};
}

/** `en.md` beside `en.mdx`. */
export function twoFiles(file: string, name: string, twin: string): Issue {
	return {
		code: 'content/two-files',
		severity: 'error',
		message: `Unexpected \`${name}\` beside \`${twin}\`, expected one file for each language`,
		hint: 'Both would be the same page. Delete one of them.',
		file,
		line: 1,
		column: 1,
	};
}

/** There is no content at all. */
export function noFolder(file: string): Issue {
	return {
		code: 'content/no-folder',
		severity: 'error',
		message: 'Unexpected absence of the content folder, expected a folder that can be read',
		hint: 'Make it, or name another one with BIMO_CONTENT.',
		file,
	};
}

type DocumentName = NonNullable<ReturnType<typeof splitDocumentName>>;

/** A text that has no folder of its own. */
export function looseFile(file: string, name: string, { stem, extension }: DocumentName): Issue {
	return {
		code: 'content/loose-file',
		severity: 'error',
		message: `Unexpected file \`${name}\`, expected a folder for each text`,
		hint: `Move it to \`${stem}/en${extension}\` or \`${stem}/zh${extension}\`.`,
		file,
		line: 1,
		column: 1,
	};
}

/** A folder whose name cannot be part of an address. */
export function badSlug(file: string, name: string): Issue {
	return {
		code: 'content/slug',
		severity: 'error',
		message: `Unexpected folder name \`${name}\`, expected lower-case letters, digits and single hyphens`,
		hint: `The name is part of the address. Try \`${name
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '')}\`.`,
		file,
		line: 1,
		column: 1,
	};
}

/** Two folders that differ in case alone. */
export function duplicateSlug(file: string, name: string, twin: string): Issue {
	return {
		code: 'content/duplicate-slug',
		severity: 'error',
		message: `Unexpected folder \`${name}\`, expected no second spelling of \`${twin}\``,
		hint: 'Both would have the same address. Rename one of them.',
		file,
		line: 1,
		column: 1,
	};
}

/** A book has chapters, a chapter may have sections; there is no page below those. */
export function tooDeep(file: string, name: string): Issue {
	return {
		code: 'content/too-deep',
		severity: 'error',
		message: `Unexpected text in \`${name}\` below a section, expected none deeper than a section`,
		hint: 'Move the folder up: a book has chapters, a chapter has sections.',
		file,
	};
}
