import { addresses } from '../../domain/addresses.ts';
import { groupByYear } from '../../domain/blog/group-posts.ts';
import type { PostView } from '../../domain/blog/post-view.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { type ListPage, paginate } from '../../domain/paginate.ts';
import { site } from '../../site.ts';
import { readContent } from '../queries.ts';
import { keyed } from './keyed.ts';
import { type ListProps, listProps } from './list-props.ts';

export interface BlogProps extends ListProps {
	page: ListPage<PostView>;
	newer?: string | undefined;
	older?: string | undefined;
}

export interface ArchiveProps extends ListProps {
	years: { year: string; posts: PostView[] }[];
}

/** `/blog/`, and `/blog/page/2/` and so on. */
export async function blogPaths() {
	const content = await readContent();
	return locales.flatMap((locale) => {
		const text = messages[locale];
		const at = (n: number) => localePath(addresses.blogPage(n), locale, site.defaultLocale);
		return paginate(content.views[locale], site.pageSize).map((page) => {
			const title =
				page.number === 1
					? text.writing
					: `${text.writing} · ${text.page(page.number, page.count)}`;
			const props: BlogProps = {
				...listProps(content, locale, addresses.blogPage(page.number), {
					title,
					description: text.writingDescription,
					index: page.items.length > 0,
					listed: page.items,
					// All pages of the list share one card.
					card: { title: text.writing },
				}),
				page,
				newer: page.number > 1 ? at(page.number - 1) : undefined,
				older: page.number < page.count ? at(page.number + 1) : undefined,
			};
			return keyed(locale, { page: String(page.number) }, props);
		});
	});
}

/** `/archive/`. */
export async function archivePaths() {
	const content = await readContent();
	return locales.map((locale) => {
		const text = messages[locale];
		const props: ArchiveProps = {
			...listProps(content, locale, addresses.archive, {
				title: text.archive,
				description: text.archiveDescription,
				index: content.views[locale].length > 0,
			}),
			years: groupByYear(content.views[locale]),
		};
		return keyed(locale, {}, props);
	});
}
