import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import { nearest } from '../domain/text/nearest.ts';
import { idField } from '../schema/fields.ts';
import { bookFolders } from './book-folders.ts';
import { localeOfName, splitDocumentName } from './document-name.ts';
import {
	badSlug,
	duplicateSlug,
	looseFile,
	noFolder,
	tooDeep,
	twoFiles,
	unknownLanguage,
} from './listing-issues.ts';

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
	// Chapters are pages at `/handbooks/<book>/<chapter>/`.
	for (const book of bookFolders(contentDir)) {
		listSection({ kind: 'pages', section: `handbooks/${book}`, contentDir, nameOf, listing });
	}
	// Texts of projects are pages at `/landscape/<id>/`.
	if (isFolder(path.join(contentDir, 'landscape/projects'))) {
		listSection({ kind: 'pages', section: 'landscape/projects', contentDir, nameOf, listing });
	}
	return listing;
}

/** True for a folder, and for a link to one. */
function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
		if (/^handbooks\/[^/]+$/.test(section)) {
			listSubfolders({ kind, section: `${section}/${folder.name}`, contentDir, nameOf, listing });
		}
	}
}

/** Folders of a chapter that hold texts are its sections; pictures may lie in others. */
function listSubfolders(options: SectionListing): void {
	const { section, contentDir, nameOf, listing } = options;
	const folder = path.join(contentDir, section);
	for (const name of foldersWithTexts(folder)) {
		if (!idField.safeParse(name).success) {
			listing.issues.push(badSlug(nameOf(path.join(folder, name)), name));
		}
		listFolder(options, name);
		for (const deeper of foldersWithTexts(path.join(folder, name))) {
			listing.issues.push(tooDeep(nameOf(path.join(folder, name, deeper)), deeper));
		}
	}
}

function foldersWithTexts(folder: string): string[] {
	const holdsText = (name: string): boolean => {
		const at = path.join(folder, name);
		return !name.startsWith('.') && isFolder(at) && readdirSync(at).some(splitDocumentName);
	};
	return readdirSync(folder).filter(holdsText).sort();
}

function listFolder(
	{ kind, section, contentDir, nameOf, listing }: SectionListing,
	name: string,
): void {
	const folder = path.join(contentDir, section, name);
	const slug =
		section === kind ? name : `${section.replace(/^landscape\/projects$/, 'landscape')}/${name}`;
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
