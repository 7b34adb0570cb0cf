import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import { nearest } from '../domain/text/nearest.ts';
import { idField } from '../schema/fields.ts';
import { localeOfName, splitDocumentName } from './document-name.ts';

type DocumentKind = 'blog' | 'pages';

/** A Markdown or MDX file and what its place says of it. */
export interface DocumentFile {
	kind: DocumentKind;
	slug: string;
	locale: Locale;
	/** Absolute. */
	file: string;
	/** Below the content folder, with `/`: `blog/a/en.md`. */
	path: string;
}

const kinds = ['blog', 'pages'] as const satisfies DocumentKind[];
// Sections that later features read; naming them keeps a misspelt folder from passing for one.
const otherSections = [
	'handbooks',
	'glossary',
	'landscape',
	'briefings',
	'taxonomy.yaml',
	'wechat.yaml',
	'wechat-lock.json',
];

interface Listing {
	documents: DocumentFile[];
	issues: Issue[];
}

/** Lists the documents of a content folder; what does not belong there is reported. */
export function listDocuments(contentDir: string, nameOf: (file: string) => string): Listing {
	const listing: Listing = { documents: [], issues: [] };
	if (!existsSync(contentDir)) return { documents: [], issues: [noFolder(nameOf(contentDir))] };
	const entries = readdirSync(contentDir, { withFileTypes: true });
	for (const { name } of entries.filter((entry) => !entry.name.startsWith('.'))) {
		if (kinds.some((kind) => kind === name) || otherSections.includes(name)) continue;
		const meant = nearest(name, [...kinds, ...otherSections]);
		if (!meant) continue;
		listing.issues.push({
			code: 'content/unknown-section',
			severity: 'warning',
			message: `Unexpected \`${name}\`, expected one of ${[...kinds, ...otherSections].join(', ')}`,
			hint: `Did you mean \`${meant}\`?`,
			file: nameOf(path.join(contentDir, name)),
		});
	}
	for (const kind of kinds) {
		if (entries.some((entry) => entry.name === kind && isFolder(path.join(contentDir, kind)))) {
			listSection({ kind, section: kind, contentDir, nameOf, listing });
		}
	}
	for (const section of bookSections(contentDir)) {
		listSection({ kind: 'pages', section, contentDir, nameOf, listing });
	}
	return listing;
}

/** True for a folder, and for a link to one. */
function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Each handbook is a section of its own; its chapters are pages at `/handbooks/<book>/<chapter>/`. */
function bookSections(contentDir: string): string[] {
	const folder = path.join(contentDir, 'handbooks');
	if (!isFolder(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.') && isFolder(path.join(folder, name)))
		.sort()
		.map((book) => `handbooks/${book}`);
}

interface SectionListing {
	kind: DocumentKind;
	/** Folder below the content folder, with `/`. */
	section: string;
	contentDir: string;
	nameOf: (file: string) => string;
	listing: Listing;
}

function listSection({ kind, section, contentDir, nameOf, listing }: SectionListing): void {
	const folders = readdirSync(path.join(contentDir, section), { withFileTypes: true });
	const bySpelling = new Map<string, string>();
	for (const folder of folders.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		if (folder.name.startsWith('.')) continue;
		const at = path.join(contentDir, section, folder.name);
		if (!isFolder(at)) {
			const loose = splitDocumentName(folder.name);
			if (loose) listing.issues.push(looseFile(nameOf(at), folder.name, loose));
			continue;
		}
		const spelling = folder.name.normalize('NFKC').toLowerCase();
		const twin = bySpelling.get(spelling);
		if (twin) listing.issues.push(duplicateSlug(nameOf(at), folder.name, twin));
		bySpelling.set(spelling, folder.name);
		if (!idField.safeParse(folder.name).success)
			listing.issues.push(badSlug(nameOf(at), folder.name));
		listFolder({ kind, section, contentDir, nameOf, listing }, folder.name);
	}
}

function listFolder(
	{ kind, section, contentDir, nameOf, listing }: SectionListing,
	name: string,
): void {
	const folder = path.join(contentDir, section, name);
	const slug = section === kind ? name : `${section}/${name}`;
	const files = readdirSync(folder).filter((each) => !each.startsWith('.'));
	for (const each of files.filter(splitDocumentName).sort()) {
		const file = path.join(folder, each);
		const locale = localeOfName(each);
		const twin = files.find((other) => other < each && localeOfName(other) === locale);
		if (!locale) listing.issues.push(unknownLanguage(nameOf(file), each));
		else if (twin) listing.issues.push(twoFiles(nameOf(file), each, twin));
		else listing.documents.push({ kind, slug, locale, file, path: `${section}/${name}/${each}` });
	}
}

function unknownLanguage(file: string, name: string): Issue {
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

function twoFiles(file: string, name: string, twin: string): Issue {
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

function noFolder(file: string): Issue {
	return {
		code: 'content/no-folder',
		severity: 'error',
		message: 'Unexpected absence of the content folder, expected a folder that can be read',
		hint: 'Make it, or name another one with BIMO_CONTENT.',
		file,
	};
}

type DocumentName = NonNullable<ReturnType<typeof splitDocumentName>>;

function looseFile(file: string, name: string, { stem, extension }: DocumentName): Issue {
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

function badSlug(file: string, name: string): Issue {
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

function duplicateSlug(file: string, name: string, twin: string): Issue {
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
