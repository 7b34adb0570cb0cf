import { addresses } from '../../../domain/addresses.ts';
import type { HeaderRule } from '../../../domain/edge/header-rule.ts';
import { type Locale, locales, otherLocale } from '../../../domain/i18n/locale.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import type { BuiltPage, BuiltSite } from '../../gates/built-site.ts';
import { promisedHeaders } from '../../../domain/edge/promised-headers.ts';
import type { SmokeCheck } from './smoke-check.ts';

interface Deployed {
	site: Pick<BuiltSite, 'files' | 'pages'>;
	defaultLocale: Locale;
	/** `_headers`. */
	rules: readonly HeaderRule[];
	/** Where it is deployed. */
	origin: string;
}

type Bare = Omit<SmokeCheck, 'headers' | 'status'> &
	Partial<Pick<SmokeCheck, 'headers' | 'status'>>;

// Nobody publishes a page of this name.
const nowhere = 'bimo-smoke-test-nowhere';

/** Asks a sample of a site, chosen from what was built: what is not in the build is not asked for. */
export function chooseChecks({ site, defaultLocale, rules, origin }: Deployed): SmokeCheck[] {
	const { files, pages } = site;
	const pageOf = (path: string): BuiltPage | undefined => pages.find((each) => each.path === path);
	const checks: (Bare | undefined)[] = [
		...locales.flatMap((locale) => {
			const home = pageOf(localePath('/', locale, defaultLocale));
			const missing = pageOf(localePath('/404.html', locale, defaultLocale));
			const post = somePost(pages, locale);
			return [
				home && pageCheck(home, `home (${locale})`),
				post && pageCheck(post, `a post (${locale})`),
				missing && missingCheck(missing, localePath(`/${nowhere}/`, locale, defaultLocale)),
			];
		}),
		choiceCheck(files, defaultLocale),
		fileCheck(files, 'the feed', /^rss\.xml$/, 'application/'),
		fileCheck(files, 'the sitemap', /^sitemap(?:-index)?\.xml$/, 'application/xml'),
		fileCheck(files, 'the JSON feed', /^feed\.json$/, 'application/'),
		fileCheck(files, 'a hashed file', /^_astro\/[^/]+\.(?:css|js)$/),
		fileCheck(files, 'a picture', /^_img\/[^/]+\.(?:webp|avif|png|svg)$/, 'image/'),
		fileCheck(files, 'the index of search', /^_search\/index\.json$/, 'application/json'),
		fileCheck(files, 'a piece of the index', /^_search\/.*\.bin$/),
	];
	return checks.flatMap((check) => {
		if (!check) return [];
		const headers = promisedHeaders(rules, new URL(check.path, origin));
		// Pages answers what is missing with a `Cache-Control` of its own.
		if (check.status === 404) headers.delete('cache-control');
		return [{ status: 200, headers, ...check }];
	});
}

/** The function at `/` sends readers of the other language to their own home page. */
function choiceCheck(files: ReadonlyMap<string, number>, defaultLocale: Locale): Bare | undefined {
	if (!files.has('_routes.json')) return undefined;
	const language = otherLocale(defaultLocale);
	const headers = new Map([['location', localePath('/', language, defaultLocale)]]);
	return { name: 'the choice of language', path: '/', status: 302, language, headers };
}

function pageCheck({ path, title, locale }: BuiltPage, name: string): Bare {
	return {
		...{ name, path: encodeURI(path), type: 'text/html', language: locale, isFresh: true },
		...(title ? { holds: plainPart(title.value) } : {}),
	};
}

/** The page for what is missing has to be the one of its language. */
function missingCheck(page: BuiltPage, path: string): Bare {
	return { ...pageCheck(page, `what is not there (${page.locale})`), path, status: 404 };
}

function somePost(pages: readonly BuiltPage[], locale: Locale): BuiltPage | undefined {
	const list = addresses.blog;
	return pages.find(
		({ path, locale: own, movedTo }) =>
			own === locale && !movedTo && path.includes(list) && /\/blog\/(?!page\/)[^/]+\/$/.test(path),
	);
}

function fileCheck(
	files: ReadonlyMap<string, number>,
	name: string,
	pattern: RegExp,
	type?: string,
): Bare | undefined {
	const file = [...files.keys()].find((each) => pattern.test(each));
	return file === undefined
		? undefined
		: { name, path: encodeURI(`/${file}`), ...(type === undefined ? {} : { type }) };
}

/** The longest piece of a text that stands in HTML as it is. */
function plainPart(text: string): string {
	const parts = text.split(/[&<>"']/).map((part) => part.trim());
	return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
