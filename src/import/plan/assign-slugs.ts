import type { Issue } from '../../domain/issue.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { Entry, Feed } from '../read/feed.ts';
import type { ExistingPost } from './existing.ts';
import { freeSlug, wantedSlug } from './slug.ts';

/** An entry and the folder it goes to. */
export interface Placed {
	entry: Entry;
	slug: string;
	existing: ExistingPost | undefined;
}

/**
 * Finds each entry its folder. A post that was imported before keeps its own, whatever it is called
 * now; a folder that holds another post of the same language is never touched.
 */
export function assignSlugs(
	feed: Feed,
	posts: readonly ExistingPost[],
	{ lang, contentDir }: { lang: Locale; contentDir: string },
): { placed: Placed[]; issues: Issue[] } {
	const issues: Issue[] = [];
	const byGuid = new Map(posts.filter((p) => p.lang === lang && p.guid).map((p) => [p.guid, p]));
	const ours = new Map(posts.filter((p) => p.lang === lang).map((p) => [p.slug, p]));
	const taken = new Set<string>();
	for (const { guid } of feed.entries) {
		const post = byGuid.get(guid);
		if (post) taken.add(post.slug);
	}
	const placed = feed.entries.flatMap((entry): Placed[] => {
		const existing = byGuid.get(entry.guid);
		if (existing) return [{ entry, slug: existing.slug, existing }];
		const wanted = wantedSlug(entry);
		const slug = freeSlug(wanted, (candidate) => taken.has(candidate));
		const file = `${contentDir}/blog/${slug}/${lang}.md`;
		const stranger = ours.get(slug);
		if (stranger) {
			issues.push(collision(entry, stranger, file));
			return [];
		}
		taken.add(slug);
		if (slug !== wanted) issues.push(renamed(entry, wanted, file));
		if (posts.some((post) => post.slug === slug)) issues.push(paired(entry, lang, file));
		return [{ entry, slug, existing: undefined }];
	});
	return { placed, issues };
}

function collision(entry: Entry, { guid }: ExistingPost, file: string): Issue {
	const whose = guid ? `imported from ${guid}` : 'written here';
	return {
		code: 'import/slug-taken',
		severity: 'error',
		message: `Unexpected post in the folder of "${entry.title}" (${entry.guid}), ${whose}; expected a folder of its own`,
		hint: 'Nothing was touched. Rename that folder, or give it `guid` in its front matter if it is this very post, and import again.',
		file,
	};
}

function renamed(entry: Entry, wanted: string, file: string): Issue {
	return {
		code: 'import/slug-renamed',
		severity: 'warning',
		message: `Unexpected slug "${wanted}" of "${entry.title}", expected one that no other entry has`,
		hint: 'It was given a number. Rename the folder as you like: the guid in the front matter keeps the tie.',
		file,
	};
}

function paired(entry: Entry, lang: Locale, file: string): Issue {
	return {
		code: 'import/paired',
		severity: 'warning',
		message: `Unexpected folder with another language, expected "${entry.title}" (${lang}) to be its translation`,
		hint: 'They have the same slug, so they became one post in two languages. If they are not, rename one of the folders.',
		file,
	};
}
