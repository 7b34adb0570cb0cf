import type { Locale } from './i18n/locale.ts';

/** A text in both languages. */
type Both = Record<Locale, string>;

/** Somebody who writes here. */
interface Person {
	/** Named by `authors` in front matter. */
	id: string;
	name: Both;
	url?: string;
}

/** The one description of the site. */
export interface Site {
	/** Public origin, without a slash at the end. */
	origin: string;
	/** The language at `/`; the other one lives under its own prefix, such as `/zh/`. */
	defaultLocale: Locale;
	name: Both;
	/** The sentence that opens the home page. */
	motto: Both;
	description: Both;
	/** Stands upright on the home page, read from the right. */
	couplet: readonly string[];
	/** Edit links are this and the path below the content folder. Empty: no edit links. */
	editBase: string;
	/** Where the source lives. Empty: not shown. */
	source: string;
	/** The first is the author of posts that name none. */
	people: readonly [Person, ...Person[]];
	/** Licence of the texts. */
	licence: { name: string; url: string };
	/** Posts on one page of a list. */
	pageSize: number;
	/** Newest posts in a feed. */
	feedSize: number;
	/**
	 * Where `npm run deploy` puts it: a project of Cloudflare Pages, and the branch of production;
	 * `files`, how many it takes, where that is not the 20,000 of the free plan.
	 */
	host: { project: string; branch: string; files?: number };
	/** Where to report security problems, for security.txt: `mailto:` or `https:`. */
	contact?: string;
	/** Where readers comment. Nothing is loaded before they ask for it. */
	comments?: GiscusSettings;
	/** A script that counts visits without cookies. */
	analytics?: AnalyticsSettings;
	/** Where readers subscribe to letters: an `https:` address. */
	newsletter?: string;
}

/** Comments in the Discussions of a repository, as https://giscus.app says what to fill in. */
export interface GiscusSettings {
	/** `owner/name`. */
	repo: string;
	repoId: string;
	category: string;
	categoryId: string;
}

/** A script such as Plausible's or Umami's. */
export interface AnalyticsSettings {
	/** Address of the script, `https:`. */
	src: string;
	/** Attributes of its element, such as `data-domain`. */
	attributes?: Readonly<Record<string, string>>;
	/** Origin that it reports to, where that is not the script's own. */
	reportsTo?: string;
}
