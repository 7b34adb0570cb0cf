import path from 'node:path';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import { createImageFetcher, type PostImages } from './effects/fetch-images.ts';
import { readExisting } from './effects/read-existing.ts';
import { readSource } from './effects/read-source.ts';
import { writeBundle } from './effects/write-bundle.ts';
import { parseFeed } from './parse-feed.ts';
import { finishPost, type FinishedPost } from './plan/finish-post.ts';
import { presentFiles } from './plan/image-names.ts';
import { languageOf } from './plan/language.ts';
import { planImport, type PlannedPost } from './plan/plan-import.ts';
import type { ImportReport } from './report.ts';

export interface ImportOptions {
	/** File or http(s) address of the feed. */
	source: string;
	/** Undefined: the feed's own language. */
	lang: Locale | undefined;
	/** The language at `/`. */
	defaultLocale: Locale;
	contentDir: string;
	dryRun: boolean;
	force: boolean;
	fetch: typeof globalThis.fetch;
	/** How long one address may take. */
	timeoutMs: number;
	/** Hears what is being done, for a progress line. */
	onProgress: (text: string) => void;
}

/** Imports a feed: read, plan, fetch images, write, account. Everything wrong is in the report. */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
	const { source, contentDir, dryRun, onProgress } = options;
	onProgress(`reading ${source}`);
	const read = await readSource(source, options);
	if ('issue' in read) return emptyReport(options, [read.issue]);
	const { feed, issues } = parseFeed(read.bytes, source);
	if (!feed) return emptyReport(options, issues);
	const language = languageOf(options.lang, feed.language, source);
	const existing = await readExisting(contentDir);
	const plan = planImport(feed, existing, { ...options, lang: language.lang });
	issues.push(...language.issues, ...plan.issues);
	const report = {
		...emptyReport(options, issues),
		title: feed.title,
		format: feed.format,
		lang: language.lang,
	};
	const fetchImages = createImageFetcher({ ...options, trustedHost: URL.parse(source)?.hostname });
	for (const [index, post] of plan.posts.entries()) {
		onProgress(`${index + 1} of ${plan.posts.length}: ${post.slug}`);
		const present = presentFiles(post.imageNames, post.existing?.files ?? []);
		const images = dryRun
			? untouched(post, present)
			: await fetchImages(post.imageNames, present, path.join(contentDir, 'blog', post.slug));
		const finished = finishPost(post, images.files, options.force);
		if (!dryRun)
			issues.push(...(await write(finished, images, { contentDir, lang: language.lang })));
		report.posts.push(finished);
		report.images.push({
			post: post.slug,
			fetched: [...images.writes.keys()],
			present: present.size,
			remote: images.remote,
		});
	}
	return report;
}

function untouched(post: PlannedPost, present: Map<string, string>): PostImages {
	const rest = [...post.imageNames.keys()].filter((url) => !present.has(url));
	return {
		files: present,
		writes: new Map(),
		remote: rest.map((url) => ({ url, why: 'dry run: not asked for' })),
	};
}

async function write(
	{ post, text, outcome }: FinishedPost,
	{ writes }: PostImages,
	{ contentDir, lang }: { contentDir: string; lang: Locale },
): Promise<Issue[]> {
	if (outcome === 'unchanged' || outcome === 'edited') return [];
	const files = new Map<string, string | Uint8Array>([...writes, [`${lang}.md`, text]]);
	try {
		await writeBundle(path.join(contentDir, 'blog', post.slug), files);
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [
			{
				code: 'import/write',
				severity: 'error',
				message: `Unexpected error, expected to write the post: ${reason}`,
				hint: 'Nothing of this post was written. Look at the folder’s rights and the space on the disk, then import again.',
				file: post.file,
			},
		];
	}
}

function emptyReport({ source, contentDir, dryRun }: ImportOptions, issues: Issue[]): ImportReport {
	return {
		source,
		contentDir,
		dryRun,
		title: '',
		format: '',
		lang: undefined,
		issues,
		posts: [],
		images: [],
	};
}
