import { addresses } from '../../../domain/addresses.ts';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import type { BuiltPage, BuiltSite } from '../../gates/built-site.ts';
import { type HeaderRule, promisedHeaders } from './header-rules.ts';
import type { SmokeCheck } from './smoke-check.ts';

interface Deployed {
	site: Pick<BuiltSite, 'files' | 'pages'>;
	defaultLocale: Locale;
	/** `_headers`. */
	rules: readonly HeaderRule[];
	/** Where it is deployed. */
	origin: string;
}

type Bare = Omit<SmokeCheck, 'headers' | 'status'> & { status?: number };

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
		const status = check.status ?? 200;
		return [{ ...check, status, headers: expectedHeaders({ check, status, rules, origin }) }];
	});
}

function pageCheck({ path, title, locale }: BuiltPage, name: string): Bare {
	return {
		...{ name, path: encodeURI(path), type: 'text/html', language: locale },
		...(title ? { holds: escaped(title.value) } : {}),
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

interface Expected {
	check: Bare;
	status: number;
	rules: readonly HeaderRule[];
	origin: string;
}

/** What `_headers` promises, and of pages besides that nobody keeps an old one. */
function expectedHeaders({ check, status, rules, origin }: Expected): Map<string, string> {
	const promised = promisedHeaders(rules, new URL(check.path, origin));
	// Pages answers what is missing with a `Cache-Control` of its own.
	if (status === 404) promised.delete('cache-control');
	else if (check.type === 'text/html' && !promised.has('cache-control'))
		promised.set('cache-control', 'public, max-age=0, must-revalidate');
	return promised;
}

/** As the words stand in HTML. */
function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
