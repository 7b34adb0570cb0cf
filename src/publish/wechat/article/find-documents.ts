import { statSync } from 'node:fs';
import path from 'node:path';
import { isLocale, type Locale } from '../../../domain/i18n/locale.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { splitDocumentName } from '../../../source/document-name.ts';
import { documentId } from '../../../source/document-id.ts';
import { isProjectText } from '../../../source/landscape/is-project-text.ts';
import type { DocumentFile } from '../../../source/list-documents.ts';

/** A text that somebody asked for. */
export interface Asked extends DocumentFile {
	/** It lies outside of the content folder: no page of the site is made of it. */
	isForeign?: true;
}

/** Texts, or what is wrong with the words that ask for them. */
export interface Search {
	found: Asked[];
	problems: string[];
}

interface SearchOptions {
	/** Slugs, addresses or files. */
	names: readonly string[];
	/** Undefined: Chinese where there is Chinese. */
	lang: Locale | undefined;
	documents: readonly DocumentFile[];
	/** Where relative paths start. */
	cwd: string;
}

/** The texts that the words of a command name: each once, in the order asked for. */
export function findDocuments({ names, lang, documents, cwd }: SearchOptions): Search {
	const search: Search = { found: [], problems: [] };
	const projects = documents.filter(isProjectText);
	const around = {
		lang,
		cwd,
		projects,
		documents: documents.filter((each) => !isProjectText(each)),
	};
	for (const name of names) {
		const result = findOne(name, around);
		if (typeof result === 'string') search.problems.push(result);
		else if (!search.found.some(({ file }) => file === result.file)) search.found.push(result);
	}
	return search;
}

interface Around extends Omit<SearchOptions, 'names'> {
	/** Texts of the landscape: no article is made of them. */
	projects: readonly DocumentFile[];
}

function findOne(name: string, around: Around): Asked | string {
	const file = path.resolve(around.cwd, name);
	const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
	if (isFile) return byFile(file, around);
	const slug = name.replace(/^\.?\/+|\/+$/g, '').replace(/^content\//, '');
	const [, language, rest = slug] = /^(en|zh)\/(.+)$/.exec(slug) ?? [];
	if (around.projects.some(({ slug: its }) => its === rest)) return ofProject(rest);
	const asked = around.lang ?? (language && isLocale(language) ? language : undefined);
	const all = around.documents.filter((each) => documentId(each) === rest);
	const same =
		all.length > 0 ? all : around.documents.filter((each) => namesOf(each).includes(rest));
	const ids = new Set(same.map(documentId));
	if (ids.size > 1) {
		return `Unexpected \`${name}\`, expected one text: it may be ${[...ids].join(' or ')}`;
	}
	return inLanguage(same, asked) ?? unknown(name, asked, { same, documents: around.documents });
}

/** Shorter names, where they are enough: `author/code` and `code` of a chapter. */
const namesOf = ({ slug }: DocumentFile): string[] => {
	const parts = slug.split('/');
	return parts.map((_part, index) => parts.slice(index).join('/'));
};

/** What a project says stands beside figures that an article would not have. */
function ofProject(slug: string): string {
	return `Unexpected project \`${slug}\`, expected a post, a page or a chapter. Write a post about it, and link to /${slug}/`;
}

function inLanguage(texts: readonly DocumentFile[], lang: Locale | undefined): Asked | undefined {
	if (lang) return texts.find(({ locale }) => locale === lang);
	return texts.find(({ locale }) => locale === 'zh') ?? texts[0];
}

function unknown(
	name: string,
	lang: Locale | undefined,
	{ same, documents }: { same: readonly DocumentFile[]; documents: readonly DocumentFile[] },
): string {
	if (same.length > 0 && lang)
		return `Unexpected language ${lang} for \`${name}\`, expected ${same.map(({ locale }) => locale).join(' or ')}: there is no other file`;
	const names = documents.flatMap((each) => [documentId(each), ...namesOf(each)]);
	// A name that somebody began, before one that is spelt alike.
	const meant = names.find((each) => each.startsWith(name)) ?? nearest(name, names);
	const hint = meant ? `. Did you mean \`${meant}\`?` : '';
	return `Unexpected \`${name}\`, expected a slug such as \`blog/first-post\`, or a Markdown file${hint}`;
}

function byFile(file: string, { documents, projects, lang }: Around): Asked | string {
	const known = documents.find((each) => each.file === file);
	if (known) return known;
	const project = projects.find((each) => each.file === file);
	if (project) return ofProject(project.slug);
	const name = splitDocumentName(path.basename(file));
	if (!name) return `Unexpected file ${file}, expected Markdown: a name that ends in .md or .mdx`;
	const own = isLocale(name.stem) ? name.stem : undefined;
	const [, stem = name.stem, ending = ''] = /^(.+)[.-](en|zh)$/.exec(name.stem) ?? [];
	const locale = lang ?? own ?? (isLocale(ending) ? ending : 'zh');
	const slug = own ? path.basename(path.dirname(file)) : stem;
	const at = `pages/${slug}/${locale}${name.extension}`;
	return { kind: 'pages', slug, locale, file, path: at, isForeign: true };
}
