import type { ImageAsset } from '../image.ts';
import type { Locale } from '../i18n/locale.ts';

/** A tag, a category or a series, as a page shows it. */
export interface Term {
	slug: string;
	name: string;
	url: string;
}

/** A post as lists show it, in the language of the list. */
export interface PostView {
	slug: string;
	/** Where it is read in the language of the list. */
	url: string;
	/** The language its text is in: another one than the list's while it is not translated. */
	lang: Locale;
	title: string;
	description: string;
	date: string;
	updated?: string | undefined;
	minutes: number;
	tags: Term[];
	category?: Term | undefined;
	series?: Term | undefined;
	status: 'published' | 'draft' | 'scheduled';
	cover?: { image: ImageAsset; alt: string } | undefined;
}

/** A term with its posts, newest first. */
export interface TermPosts {
	term: Term;
	description?: string | undefined;
	posts: PostView[];
}
