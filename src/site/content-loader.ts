import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { timeOf } from '../domain/i18n/format-date.ts';
import { imageNames } from '../domain/image.ts';
import { formatIssue, type Issue, sortIssues } from '../domain/issue.ts';
import { readSettings } from '../settings.ts';
import { site } from '../site.ts';
import type { PageEntry, PostEntry } from '../source/entry.ts';
import { buildLibrary, type Library } from '../store/library.ts';
import { Store } from '../store/store.ts';
import { renderHtml } from '../targets/web/render-html.ts';
import type { PageData, PostData, Status } from './content-data.ts';
import { ContentError } from './content-error.ts';

const settings = readSettings(process.env, process.cwd());

interface Loaded {
	/** Milliseconds at which the content was read. */
	now: number;
	library: Library;
}

let loading: Promise<Loaded> | undefined;
const followers: (() => Promise<void>)[] = [];

async function load(): Promise<Loaded> {
	const { root, contentDir, cacheDir } = settings;
	const store = new Store(cacheDir);
	try {
		const library = await buildLibrary({ root, contentDir, site, store, renderHtml, progress });
		return { now: Date.now(), library };
	} finally {
		store.close();
	}
}

function progress(done: number, total: number): void {
	if (process.stderr.isTTY && total > 100) {
		process.stderr.write(done < total ? `\r  reading texts ${done}/${total} ` : '\r\u001B[K');
	}
}

/** A loader that takes its share of the library, again after each change in development. */
function shareOf(
	name: string,
	fill: (context: LoaderContext, loaded: Loaded) => void,
): () => Loader {
	return () => ({
		name,
		load: async (context) => {
			const refill = async (): Promise<void> => {
				loading ??= load();
				const loaded = await loading;
				context.store.clear();
				fill(context, loaded);
			};
			await refill();
			const { issues } = (await loading)?.library ?? { issues: [] };
			if (name === 'bimo-blog') tell(issues, context);
			if (!context.watcher) return;
			followers.push(refill);
			if (name === 'bimo-blog') watch(context);
		},
	});
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

function watch(context: LoaderContext): void {
	const { watcher } = context;
	if (!watcher) return;
	watcher.add(settings.contentDir);
	let timer: NodeJS.Timeout | undefined;
	const changed = (file: string): void => {
		if (path.relative(settings.contentDir, file).startsWith('..')) return;
		clearTimeout(timer);
		timer = setTimeout(() => void reload(context), 50);
	};
	for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) watcher.on(event, changed);
}

async function reload(context: LoaderContext): Promise<void> {
	loading = load();
	const { library } = await loading;
	for (const follow of followers) await follow();
	tell(library.issues, context);
}

function statusOf(data: { draft: boolean; date?: string }, now: number): Status {
	if (data.draft) return 'draft';
	return data.date && timeOf(data.date) > now ? 'scheduled' : 'published';
}

function listed(entry: PostEntry | PageEntry, now: number) {
	const { slug, locale, path: at, key, data, headings, stats, cover } = entry;
	const status = statusOf(data, now);
	return {
		slug,
		locale,
		path: at,
		key,
		data,
		headings,
		stats,
		status,
		...(cover ? { cover } : {}),
	};
}

/** Drafts and scheduled texts show in development only. */
function isShown(data: { status: Status }, { watcher }: LoaderContext): boolean {
	return data.status === 'published' || Boolean(watcher);
}

/** Posts, as `<slug>/<language>`. */
export const postLoader = shareOf('bimo-blog', (context, { library, now }) => {
	for (const post of library.posts) {
		const data: PostData = { ...listed(post, now), data: post.data };
		if (isShown(data, context))
			context.store.set({ id: `${post.slug}/${post.locale}`, data: { ...data } });
	}
});

/** Pages, as `<slug>/<language>`. */
export const pageLoader = shareOf('bimo-pages', (context, { library, now }) => {
	for (const page of library.pages) {
		const data: PageData = { ...listed(page, now), data: page.data };
		if (isShown(data, context))
			context.store.set({ id: `${page.slug}/${page.locale}`, data: { ...data } });
	}
});

/** Files of pictures, by published name; those of a draft are as secret as its text. */
export const imageLoader = shareOf('bimo-images', (context, { library, now }) => {
	const shown = [...library.posts, ...library.pages].filter(({ data }) =>
		isShown({ status: statusOf(data, now) }, context),
	);
	const names = new Set(shown.flatMap(({ pictures }) => pictures.flatMap(imageNames)));
	for (const job of library.images) {
		if (names.has(job.name)) context.store.set({ id: job.name, data: { ...job } });
	}
});

/** Names of tags, categories and series: one entry, `all`. */
export const taxonomyLoader = shareOf('bimo-taxonomy', (context, { library }) => {
	context.store.set({ id: 'all', data: { ...library.taxonomy } });
});
