import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { DocumentUse } from '../domain/glossary/glossary-term.ts';
import { isInFuture } from '../domain/i18n/format-date.ts';
import { imageNames } from '../domain/image.ts';
import { formatIssue, type Issue, sortIssues } from '../domain/issue.ts';
import { readSettings } from '../settings.ts';
import { site } from '../site.ts';
import type { PageEntry, PostEntry } from '../source/entry.ts';
import { projectSlug } from '../domain/landscape/project-slug.ts';
import { buildLibrary, type Library } from '../store/library.ts';
import { Store } from '../store/store.ts';
import { renderHtml } from '../targets/web/render-html.ts';
import {
	idOf,
	type LibraryItem,
	type ProjectData,
	type Status,
	type TermData,
} from './content-data.ts';
import { ContentError } from './content-error.ts';
import { keepChapterUses } from './books/keep-chapter-uses.ts';
import { shownBooks } from './books/shown-books.ts';
import { keepUses } from './keep-uses.ts';
import { keepMentions } from './landscape/keep-mentions.ts';
import { termsOfProjects } from './landscape/terms-of-projects.ts';
import { progressLine } from './progress-line.ts';

const settings = readSettings(process.env, process.cwd());

type IsShown = (entry: PostEntry | PageEntry) => boolean;

// An editor may write several files at once; they are read together.
const settleMs = 50;

interface Loaded {
	library: Library;
	terms: TermData[];
	/** Keys of what chapters use, by ids of books. */
	bookUses: Map<string, string>;
	projects: ProjectData[];
}

async function load(isShown: IsShown): Promise<Loaded> {
	const { root, contentDir, cacheDir } = settings;
	const store = new Store(cacheDir);
	const progress = progressLine('reading texts');
	try {
		const library = await buildLibrary({ root, contentDir, site, store, renderHtml, progress });
		const shown = [...library.posts, ...library.pages].filter(isShown);
		const { projects } = library.landscape;
		const described = termsOfProjects(projects, library.glossary.names);
		const mentions = keepMentions(projects, shown, store);
		return {
			library,
			projects: projectsWith(projects, described, mentions),
			terms: keepUses(library.glossary.terms, shown, described, store),
			bookUses: keepChapterUses(library.books, library.pages.filter(isShown), store),
		};
	} finally {
		store.close();
	}
}

/**
 * Puts the whole library into Astro's data store, as metadata and keys: all kinds in one collection,
 * so that a section which is absent is no empty collection. Again after each change in development.
 */
export function libraryLoader(): Loader {
	return {
		name: 'bimo',
		load: async (context) => {
			await fill(context);
			watch(context);
		},
	};
}

async function fill(context: LoaderContext): Promise<void> {
	const shows = isShown(context);
	const { library, terms, bookUses, projects } = await load(shows);
	tell(library.issues, context);
	if (!context.watcher) tellHidden(library, context);
	context.store.clear();
	const now = Date.now();
	const hasCome = (date: string): boolean => Boolean(context.watcher) || !isInFuture(date, now);
	const books = shownBooks({ ...library, uses: bookUses, shows, hasCome });
	const landscape = landscapeItems(library, projects);
	for (const item of [...itemsOf(library, shows), ...books, ...terms, ...landscape]) {
		context.store.set({ id: idOf(item), data: { ...item }, ...moduleOf(item) });
	}
}

/** Where Astro finds the code of a text that has some: a path from the project. */
function moduleOf(item: LibraryItem): { filePath: string; deferredRender: true } | undefined {
	if (!('runs' in item)) return undefined;
	const file = path.relative(settings.root, path.join(settings.contentDir, item.path));
	return { filePath: file.split(path.sep).join('/'), deferredRender: true };
}

/** Drafts and scheduled texts show in development only. */
function isShown({ watcher }: LoaderContext): IsShown {
	const now = Date.now();
	return ({ data }) => Boolean(watcher) || statusOf(data, now) === 'published';
}

/** An author who wonders where a post is should not have to ask. */
function tellHidden({ posts, pages }: Library, { logger }: LoaderContext): void {
	const now = Date.now();
	const states = [...posts, ...pages].map(({ data }) => statusOf(data, now));
	const drafts = states.filter((status) => status === 'draft').length;
	const scheduled = states.filter((status) => status === 'scheduled').length;
	if (drafts + scheduled > 0)
		logger.warn(`Left out: ${drafts} drafts, ${scheduled} scheduled texts`);
}

/** Errors stop a build; in development they are shown, and what is right is served. */
function tell(issues: readonly Issue[], { logger, watcher }: LoaderContext): void {
	const sorted = sortIssues(issues);
	const errors = sorted.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 && !watcher) throw new ContentError(sorted);
	for (const issue of sorted) {
		if (issue.severity === 'error') logger.error(formatIssue(issue));
		else logger.warn(formatIssue(issue));
	}
}

function itemsOf(library: Library, isShown: IsShown): LibraryItem[] {
	const now = Date.now();
	const posts = library.posts.filter(isShown);
	const pages = library.pages.filter(isShown);
	// The pictures of a draft are drafts too.
	const covers = library.books.flatMap(({ cover }) => (cover ? imageNames(cover) : []));
	const logos = library.landscape.projects.flatMap(({ picture }) =>
		picture ? imageNames(picture) : [],
	);
	const shown = new Set([
		...covers,
		...logos,
		...[...posts, ...pages].flatMap(({ pictures, diagrams, media }) => [
			...pictures.flatMap(imageNames),
			...diagrams.flatMap(({ svg, png }) => [svg, png]),
			...media.map(({ name }) => name),
		]),
	]);
	return [
		...posts.map((post) => ({ ...listed(post, now), kind: 'post' as const, data: post.data })),
		...pages.map((page) => ({ ...listed(page, now), kind: 'page' as const, data: page.data })),
		...library.images
			.filter(({ name }) => shown.has(name))
			.map((job) => ({ ...job, kind: 'image' as const })),
		...library.glossary.topics.map((topic) => ({ ...topic, kind: 'topic' as const })),
		{ ...library.taxonomy, kind: 'taxonomy' as const },
	];
}

/** Nothing where there is no landscape, or none that has begun. */
function landscapeItems({ landscape }: Library, projects: ProjectData[]): LibraryItem[] {
	const { taxonomy } = landscape;
	if (taxonomy.categories.length === 0 || projects.length === 0) return [];
	return [{ ...taxonomy, kind: 'landscape' }, ...projects];
}

/** Projects with the terms that their descriptions use, and the keys of texts that name them. */
function projectsWith(
	projects: Library['landscape']['projects'],
	described: readonly DocumentUse[],
	mentions: ReadonlyMap<string, string>,
): ProjectData[] {
	const terms = Map.groupBy(described, ({ slug }) => slug);
	return projects.map((project) => {
		const ids = terms.get(projectSlug(project.id))?.map(({ id }) => id) ?? [];
		const key = mentions.get(project.id) ?? '';
		return { ...project, kind: 'project', terms: [...new Set(ids)], mentions: key };
	});
}

function listed(entry: PostEntry | PageEntry, now: number) {
	const {
		slug,
		locale,
		path: at,
		key,
		data,
		headings,
		features,
		stats,
		cover,
		runs,
		marked,
	} = entry;
	const status = statusOf(data, now);
	const listed = { slug, locale, path: at, key, headings, features, marked, stats, status };
	return { ...listed, ...(cover ? { cover } : {}), ...(runs ? { runs } : {}) };
}

function statusOf(data: { draft: boolean; date?: string }, now: number): Status {
	if (data.draft) return 'draft';
	return data.date && isInFuture(data.date, now) ? 'scheduled' : 'published';
}

function watch(context: LoaderContext): void {
	const { watcher } = context;
	if (!watcher) return;
	watcher.add(settings.contentDir);
	let timer: NodeJS.Timeout | undefined;
	let filling = Promise.resolve();
	const changed = (file: string): void => {
		if (path.relative(settings.contentDir, file).startsWith('..')) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			filling = filling
				.then(() => fill(context))
				.catch((error: unknown) => {
					context.logger.error(String(error));
				});
		}, settleMs);
	};
	for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) watcher.on(event, changed);
}
