import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import { idField } from '../../schema/fields.ts';
import { localeOfName, splitDocumentName } from '../document-name.ts';
import { badFileName, besideFolder, emptyFolder } from './project-issues.ts';

/** The files of a project: one of data, or a text for each language. */
export interface ProjectFiles {
	id: string;
	/** Absolute. */
	data?: string;
	/** Names within its folder, `en.md`. */
	texts: Partial<Record<Locale, string>>;
	/** Absolute; of its texts. */
	folder: string;
}

interface Listing {
	contentDir: string;
	nameOf: (file: string) => string;
}

/**
 * Lists `content/landscape/projects/`, by id. What belongs to no project is reported, but for what
 * `listDocuments` says of texts and their folders.
 */
export function listProjects({ contentDir, nameOf }: Listing): {
	projects: ProjectFiles[];
	issues: Issue[];
} {
	const root = path.join(contentDir, 'landscape', 'projects');
	if (!isFolder(root)) return { projects: [], issues: [] };
	const names = readdirSync(root).filter((name) => !name.startsWith('.'));
	const data = names.filter((name) => /\.ya?ml$/i.test(name) && !isFolder(path.join(root, name)));
	const wrong = data.filter((name) => !isProjectName(name));
	const folders = names.filter((name) => isFolder(path.join(root, name)));
	const ids = new Set([...data.filter(isProjectName).map(stemOf), ...folders]);
	const issues = wrong.map((name) => badFileName(nameOf(path.join(root, name)), name));
	const projects = [...ids].sort().flatMap((id): ProjectFiles[] => {
		const folder = path.join(root, id);
		const texts = folders.includes(id) ? textsOf(folder) : {};
		const hasData = data.includes(`${id}.yaml`);
		const hasTexts = Object.keys(texts).length > 0;
		if (hasData && hasTexts) issues.push(besideFolder(nameOf(`${folder}.yaml`), id));
		// A text in no language is reported as a text.
		if (!hasData && !hasTexts && !readdirSync(folder).some(splitDocumentName)) {
			issues.push(emptyFolder(nameOf(folder), id));
		}
		if (!hasData && !hasTexts) return [];
		return [{ id, texts, folder, ...(hasData && !hasTexts ? { data: `${folder}.yaml` } : {}) }];
	});
	return { projects, issues };
}

function stemOf(name: string): string {
	return name.slice(0, -'.yaml'.length);
}

function isProjectName(name: string): boolean {
	return name.endsWith('.yaml') && idField.safeParse(stemOf(name)).success;
}

/** The first file of each language: a second one is reported with the texts. */
function textsOf(folder: string): ProjectFiles['texts'] {
	const names = readdirSync(folder).sort();
	return Object.fromEntries(
		locales.flatMap((locale) => {
			const name = names.find((each) => localeOfName(each) === locale);
			return name === undefined ? [] : [[locale, name]];
		}),
	);
}

/** True for a folder, and for a link to one. */
function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
