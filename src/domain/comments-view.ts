import type { Feature } from './feature.ts';
import type { GiscusSettings, Site } from './site.ts';

/** What the page of an article needs so that a reader may ask for its comments. */
export interface CommentsView extends GiscusSettings {
	/** Title of the discussion: the article's id, so both languages and every origin share one. */
	term: string;
	/** Where its discussion is found on GitHub. */
	url: string;
}

/** An article, and whether its front matter wants comments. */
interface Article {
	/** `blog/first-post`, `handbooks/author/code`. */
	id: string;
	data: { comments: boolean };
	/** What its page needs for the rest. */
	features: readonly Feature[];
}

interface CommentsProps {
	features: Feature[];
	comments?: CommentsView;
}

/** The comments of an article, as props: where the site or the article has none, nothing is added. */
export function commentsProps(
	{ comments }: Pick<Site, 'comments'>,
	{ id, data, features }: Article,
): CommentsProps {
	if (!comments || !data.comments) return { features: [...features] };
	const url = new URL(`https://github.com/${comments.repo}/discussions`);
	url.searchParams.set('discussions_q', `in:title "${id}"`);
	return {
		features: [...features, 'comments'],
		comments: { ...comments, term: id, url: url.href },
	};
}
