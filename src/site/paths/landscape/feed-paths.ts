import { addresses } from '../../../domain/addresses.ts';
import { locales } from '../../../domain/i18n/locale.ts';
import { site } from '../../../site.ts';
import type { Feed } from '../../../targets/feed/feed.ts';
import { newProjectsFeed } from '../../landscape/new-projects-feed.ts';
import { origin } from '../../origin.ts';
import { readContent } from '../../queries.ts';

export interface NewProjectsProps {
	feed: Feed;
}

async function feedPaths(path: string) {
	const { landscape } = await readContent();
	if (landscape.projects.length === 0) return [];
	return locales.map((locale) => {
		const feed = newProjectsFeed(landscape, path, { locale, site, origin });
		const prefix = locale === site.defaultLocale ? undefined : locale;
		return { params: { locale: prefix }, props: { feed } satisfies NewProjectsProps };
	});
}

/** `/landscape/new.xml`, where there are projects; cheap to make anew. */
export const newRssPaths = () => feedPaths(addresses.landscapeRss);

/** `/landscape/new.json`. */
export const newJsonFeedPaths = () => feedPaths(addresses.landscapeJsonFeed);
