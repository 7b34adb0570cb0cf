import { languageTag, locales, type Locale } from '../../domain/i18n/locale.ts';
import type { BuiltPage, BuiltSite, Gate, GateIssue, Place } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { isPublic } from './is-public.ts';
import { indexOf } from './site-index.ts';

type Alternate = BuiltPage['alternates'][number];

const everyone = 'x-default';

/**
 * Pages in both languages name each other by `hreflang`: both of them, themselves and a default for
 * everybody else, and only addresses that are canonical ones. Search engines ignore it otherwise
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export const hreflangs: Gate = (site) =>
	site.pages.flatMap((page) => {
		const found = page.alternates.length > 0 ? alternatesOf(page, site) : forgotten(page, site);
		return found.map((finding): GateIssue => issueIn(site, page.file, finding));
	});

/** Both languages have the page, and it does not say so. */
function forgotten(page: BuiltPage, site: BuiltSite): Finding[] {
	if (!isOwnCanonical(page, site)) return [];
	const other = counterparts(page, site).find((each) => isOwnCanonical(each, site));
	if (!other) return [];
	return [
		{
			code: 'hreflang/missing',
			message: 'Unexpected page without hreflang, expected its languages to be named',
			hint: `There is \`${other.path}\` as well.`,
			at: page.canonical,
		},
	];
}

function counterparts(page: BuiltPage, site: BuiltSite): BuiltPage[] {
	const { pageAt } = indexOf(site);
	const bare = page.path.replace(new RegExp(`^/(?:${locales.join('|')})(?=/)`), '');
	return [bare, ...locales.map((locale) => `/${locale}${bare}`)].flatMap((path) => {
		const other = pageAt(path);
		return other && other.locale !== page.locale ? [other] : [];
	});
}

function alternatesOf(page: BuiltPage, site: BuiltSite): Finding[] {
	const at = page.alternates[0];
	if (!isOwnCanonical(page, site)) {
		return [
			{
				code: 'hreflang/not-canonical',
				message: 'Unexpected hreflang of a page that is not its own canonical, expected none',
				at,
			},
		];
	}
	return [
		...repeated(page.alternates),
		...lacking(page, at),
		...page.alternates.flatMap((alternate) => {
			const finding = target(alternate, page, site);
			return finding ? [{ ...finding, at: alternate }] : [];
		}),
	];
}

function repeated(alternates: readonly Alternate[]): Finding[] {
	const seen = new Set<string>();
	return alternates.flatMap((alternate): Finding[] => {
		const { hreflang } = alternate.value;
		if (!seen.has(hreflang)) {
			seen.add(hreflang);
			return [];
		}
		return [
			{
				code: 'hreflang/repeated',
				message: `Unexpected second hreflang \`${hreflang}\`, expected one address for each`,
				at: alternate,
			},
		];
	});
}

function lacking(page: BuiltPage, at: Place | undefined): Finding[] {
	return [languageTag[page.locale], everyone]
		.filter((tag) => !page.alternates.some(({ value }) => value.hreflang === tag))
		.map((tag) => ({
			code: tag === everyone ? 'hreflang/no-default' : 'hreflang/no-self',
			message: `Unexpected list of languages without \`${tag}\`, expected ${tag === everyone ? 'a page for all other languages' : 'the page itself'}`,
			at,
		}));
}

function target({ value }: Alternate, page: BuiltPage, site: BuiltSite): Finding | undefined {
	const { hreflang, href } = value;
	const wrong = (what: string): Finding => ({
		code: 'hreflang/target',
		message: `Unexpected \`${href}\` for hreflang \`${hreflang}\`, expected ${what}`,
	});
	if (!href.startsWith(`${site.origin}/`)) return wrong(`an address below ${site.origin}`);
	const end = indexOf(site).follow(href, page);
	if (end.kind !== 'page') return wrong('a page of this site');
	if (!isOwnCanonical(end.page, site)) return wrong('a page that is its own canonical');
	if (hreflang === everyone) return undefined;
	const expected: string = languageTag[end.page.locale];
	if (hreflang !== expected) return wrong(`a page in that language; this one is \`${expected}\``);
	if (hreflang === languageTag[page.locale]) {
		return end.page === page ? undefined : wrong('the page itself');
	}
	return namesBack(end.page, page, site) ? undefined : notReciprocal(href, page.locale);
}

function namesBack(other: BuiltPage, page: BuiltPage, site: BuiltSite): boolean {
	return other.alternates.some(({ value }) => {
		const end = indexOf(site).follow(value.href, other);
		return value.hreflang === languageTag[page.locale] && end.kind === 'page' && end.page === page;
	});
}

function notReciprocal(href: string, locale: Locale): Finding {
	return {
		code: 'hreflang/not-reciprocal',
		message: `Unexpected \`${href}\` that does not name this page, expected its hreflang \`${languageTag[locale]}\` to lead here`,
	};
}

function isOwnCanonical(page: BuiltPage, site: BuiltSite): boolean {
	if (!isPublic(page) || !page.canonical) return false;
	const end = indexOf(site).follow(page.canonical.value, page);
	return end.kind === 'page' && end.page === page;
}
