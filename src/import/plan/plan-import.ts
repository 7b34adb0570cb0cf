import type { Issue } from '../../domain/issue.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { convertHtml, type Conversion } from '../html-to-markdown.ts';
import type { Feed } from '../read/feed.ts';
import { assignSlugs, type Placed } from './assign-slugs.ts';
import type { ExistingPost } from './existing.ts';
import { frontMatter } from './front-matter.ts';
import { imageNames } from './image-names.ts';
import { linkMap } from './link-map.ts';

/** A post that is ready but for its images. */
export interface PlannedPost extends Placed {
	/** As messages call the file. */
	file: string;
	yaml: string;
	conversion: Conversion;
	/** Address of an image → name of its file, without the extension. */
	imageNames: Map<string, string>;
}

export interface PlanOptions {
	lang: Locale;
	defaultLocale: Locale;
	/** As messages call the content folder. */
	contentDir: string;
}

/** Feed and what is there already → posts to be. Pure: reads and writes nothing. */
export function planImport(
	feed: Feed,
	existing: readonly ExistingPost[],
	options: PlanOptions,
): { posts: PlannedPost[]; issues: Issue[] } {
	const { placed, issues } = assignSlugs(feed, existing, options);
	const resolver = linkMap(placed, options.lang);
	const posts = placed.flatMap((place): PlannedPost[] => {
		const file = `${options.contentDir}/blog/${place.slug}/${options.lang}.md`;
		try {
			const planned = planPost(place, {
				...options,
				base: place.entry.link || feed.link,
				resolveLink: resolver(place),
			});
			if (!('problem' in planned)) return [{ ...place, ...planned, file }];
			issues.push(refused(place, planned.problem, file));
		} catch (error) {
			// parse5 and the walkers recurse: a text nested thousands deep is an attack, not a post
			if (!(error instanceof RangeError)) throw error;
			issues.push(refused(place, 'it is nested too deeply', file));
		}
		return [];
	});
	for (const { entry, file } of posts)
		if (entry.summaryOnly) issues.push(summaryOnly(entry.title, file));
	return { posts, issues };
}

interface PostOptions extends PlanOptions {
	base: string;
	resolveLink: (url: string) => string;
}

function planPost(
	place: Placed,
	{ lang, defaultLocale, base, resolveLink }: PostOptions,
): Pick<PlannedPost, 'yaml' | 'conversion' | 'imageNames'> | { problem: string } {
	const conversion = convertHtml(place.entry.html, { lang, base, resolveLink });
	const note = (finding: Conversion['findings'][number]): void =>
		void conversion.findings.push(finding);
	const front = frontMatter(place, conversion, { lang, defaultLocale, note });
	if ('problem' in front) return front;
	const remote = conversion.images.filter((url) => /^https?:\/\//.test(url));
	return { yaml: front.yaml, conversion, imageNames: imageNames(remote) };
}

function refused({ entry }: Placed, problem: string, file: string): Issue {
	return {
		code: 'import/invalid',
		severity: 'error',
		message: `Unexpected entry "${entry.title}", expected one that can be a post: ${problem}`,
		hint: 'It was left out. Correct it in the feed and import again.',
		file,
	};
}

function summaryOnly(title: string, file: string): Issue {
	return {
		code: 'entry/summary-only',
		severity: 'warning',
		message: `Unexpected entry "${title}" with a summary only, expected the whole text (\`content:encoded\`, \`<content>\`)`,
		hint: 'If that is not the whole post, set the old blog to write full texts into its feed and import again with --force.',
		file,
	};
}
