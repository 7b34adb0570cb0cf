import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { assessAll } from '../domain/landscape/assess-all.ts';
import type { LandscapeTaxonomy } from '../domain/landscape/taxonomy.ts';
import { type Taxonomy, taxonomySchema } from '../schema/taxonomy.ts';
import { type DocumentFile, listDocuments } from '../source/list-documents.ts';
import { checkLibrary } from '../source/check/check-library.ts';
import { checkSite, siteFile } from '../source/check/check-site.ts';
import type { Entry, PageEntry, PostEntry, TextEntry } from '../source/entry.ts';
import { readLandscape } from '../source/landscape/read-landscape.ts';
import { parseYaml } from '../source/yaml.ts';
import { chapterPlaces, readBooks } from '../source/read-books.ts';
import { unnamedChapters } from '../source/unnamed-chapters.ts';
import { readText } from '../source/read-text.ts';
import { readWechatConfig } from '../source/wechat-config.ts';
import type { DiagramAsset } from '../domain/diagram.ts';
import { type CoveredBook, coverBooks } from './book-covers.ts';
import { displayName } from './display-name.ts';
import type { ImageJob } from './images.ts';
import { labelledTexts } from '../domain/handbook/labelled-texts.ts';
import type { DocumentMaker, MadeDocument } from './make-document.ts';
import { type PicturedProject, pictureProjects } from './picture-projects.ts';
import { makeOrReport } from './make-or-report.ts';
import type { Glossary } from './make-glossary.ts';
import { settleReferences } from './settle-references.ts';
import { openWorkshop, type WorkshopOptions } from './document-workshop.ts';

/** All that a content folder holds, checked and rendered; texts lie in the store under their keys. */
export interface Library {
	/** How many files were read, those with errors included. */
	texts: number;
	posts: PostEntry[];
	pages: PageEntry[];
	books: CoveredBook[];
	taxonomy: Taxonomy;
	glossary: Pick<Glossary, 'topics' | 'terms' | 'names'>;
	/** Projects by id. */
	landscape: { taxonomy: LandscapeTaxonomy; projects: PicturedProject[] };
	/** Every file of every picture and film, by its published name. */
	images: ImageJob[];
	issues: Issue[];
	/** What `check` tells and a build does not. */
	notes: Issue[];
}

export interface LibraryOptions extends Omit<WorkshopOptions, 'chapters'> {
	progress?: (done: number, total: number) => void;
}

const emptyTaxonomy: Taxonomy = { tags: {}, categories: {}, series: {} };

/** Reads, checks and renders a content folder; whatever did not change comes from the store. */
export async function buildLibrary(options: LibraryOptions): Promise<Library> {
	const { contentDir, root, store, site } = options;
	const nameOf = (file: string): string => displayName(file, root);
	const { documents, issues } = listDocuments(contentDir, nameOf);
	const taxonomy = readTaxonomy(contentDir, nameOf);
	issues.push(...taxonomy.issues);
	issues.push(...checkSite(site, readSiteFile(root)));

	issues.push(...readWechatConfig({ contentDir, documents, nameOf }).issues);

	const { books, issues: ofBooks } = readBooks({ contentDir, documents, nameOf });
	issues.push(...ofBooks);

	const now = Date.now();
	const landscape = readLandscape({ contentDir, nameOf, now });
	issues.push(...landscape.issues);

	const chapters = new Map([...unnamedChapters(documents), ...chapterPlaces(books)]);
	const { maker, glossary } = await openWorkshop({ ...options, chapters });
	issues.push(...glossary.issues);
	const covered = await coverBooks(books, maker);
	issues.push(...covered.issues);
	const assessed = assessAll(landscape.projects, landscape.observations);
	const pictured = await pictureProjects(assessed, maker);
	issues.push(...pictured.issues);
	const { entries, faulty } = await makeAll(documents, maker, issues, options.progress).finally(
		() => maker.diagrams.close(),
	);
	const posts = entries.filter((entry): entry is PostEntry => entry.kind === 'blog');
	const pages = entries.filter((entry): entry is PageEntry => entry.kind === 'pages');
	const publicFiles = await listPublicFiles(root);
	const library = { posts, pages, books, faulty, glossary, landscape, taxonomy: taxonomy.data };
	issues.push(...checkLibrary({ ...library, site, publicFiles, now }));
	const drawings = entries.flatMap(({ diagrams }) => diagrams.flatMap(diagramJobs));
	const pictures = [...maker.images.values()].flatMap((image) => image?.jobs ?? []);
	// Pages read these through a store of their own.
	for (const { name } of [...pictures, ...drawings]) store.touch('variant', name);
	const films = [...maker.media.values()].flatMap((film) => (film ? [film.job] : []));
	return {
		texts: documents.length,
		posts,
		pages,
		books: covered.books,
		taxonomy: taxonomy.data,
		glossary,
		landscape: { taxonomy: landscape.taxonomy, projects: pictured.projects },
		images: [...pictures, ...films, ...new Map(drawings.map((job) => [job.name, job])).values()],
		issues,
		notes: landscape.notes,
	};
}

async function makeAll(
	documents: DocumentFile[],
	maker: DocumentMaker,
	issues: Issue[],
	progress: LibraryOptions['progress'],
): Promise<{ entries: Entry[]; faulty: TextEntry[] }> {
	const made: MadeDocument[] = [];
	for (const document of documents) {
		made.push(await makeOrReport(document, maker));
		if (made.length % 100 === 0) progress?.(made.length, documents.length);
	}
	const texts = labelledTexts(made.flatMap(({ label }) => label ?? []));
	const entries: Entry[] = [];
	const faulty: TextEntry[] = [];
	for (const each of made) {
		const { entry, text, issues: found } = await settleReferences(each, texts, maker);
		issues.push(...found);
		if (entry) entries.push(entry);
		else if (text) faulty.push(text);
	}
	progress?.(documents.length, documents.length);
	return { entries, faulty };
}

/** The text of the settings, for places in them; nothing where a test has settings of its own. */
function readSiteFile(root: string): string {
	const file = path.join(root, siteFile);
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readTaxonomy(
	contentDir: string,
	nameOf: (file: string) => string,
): { data: Taxonomy; issues: Issue[] } {
	const file = path.join(contentDir, 'taxonomy.yaml');
	if (!existsSync(file)) return { data: emptyTaxonomy, issues: [] };
	const read = readText(file, nameOf(file));
	if ('issue' in read) return { data: emptyTaxonomy, issues: [read.issue] };
	const { data, issues } = parseYaml({
		text: read.text,
		file: nameOf(file),
		schema: taxonomySchema,
		firstLine: 1,
	});
	return { data: data ?? emptyTaxonomy, issues };
}

/** Addresses of the files that are copied verbatim. */
async function listPublicFiles(root: string): Promise<Set<string>> {
	const folder = path.join(root, 'public');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	return new Set(files.map((file) => `/${file.split(path.sep).join('/')}`));
}

/** Drawings are in the store from the first; there is no other file that they are made from. */
function diagramJobs({ svg, png, width }: DiagramAsset): ImageJob[] {
	const job = { file: '', source: '', width };
	return [
		{ ...job, name: svg, format: 'svg' },
		{ ...job, name: png, format: 'png' },
	];
}
