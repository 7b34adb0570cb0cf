import { languageName, languageTag, type Locale } from '../../domain/i18n/locale.ts';
import type { BuiltLink, BuiltPage, Gate, GateIssue } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { indexOf, type SiteIndex } from './site-index.ts';

/**
 * A page's links stay in its language, but for those that say another one by `hreflang`, and those
 * to texts that exist in the other language only. A page that borrows the text of another language,
 * and says so by its canonical address, may lead on in the language of that text.
 */
export const linkLanguages: Gate = (site) => {
	const index = indexOf(site);
	return site.pages.flatMap((page) => {
		if (page.movedTo) return [];
		return page.links.flatMap((link): GateIssue[] => {
			if (link.element !== 'a' && link.element !== 'form') return [];
			const finding = judge(link, page, index);
			return finding ? [issueIn(site, page.file, { ...finding, at: link })] : [];
		});
	});
};

function judge(link: BuiltLink, page: BuiltPage, index: SiteIndex): Finding | undefined {
	const first = index.follow(link.url, page);
	const end = first.kind === 'moved' ? first.end : first;
	if (end.kind !== 'page') return undefined;
	const target = end.page;
	if (link.hreflang !== undefined) return wrongTag(link, link.hreflang, localesOf(target, index));
	if (localesOf(page, index).includes(target.locale)) return undefined;
	const other = inLanguage(target, page.locale);
	if (other === undefined) return undefined;
	return {
		code: 'link/language',
		message: `Unexpected link to \`${link.url}\`, expected its page in ${languageName[page.locale]}`,
		hint: `There is \`${other}\`; where the other language is meant, the link says so by hreflang.`,
	};
}

function wrongTag(link: BuiltLink, said: string, locales: Locale[]): Finding | undefined {
	const tags: string[] = locales.map((locale) => languageTag[locale]);
	if (tags.includes(said)) return undefined;
	return {
		code: 'link/hreflang',
		message: `Unexpected hreflang \`${said}\` of the link \`${link.url}\`, expected \`${tags.join('` or `')}\``,
	};
}

/** The language of a page, and that of the text that it borrows. */
function localesOf(page: BuiltPage, { follow }: SiteIndex): Locale[] {
	const end = page.canonical ? follow(page.canonical.value, page) : undefined;
	const lender = end?.kind === 'page' ? end.page.locale : page.locale;
	return lender === page.locale ? [page.locale] : [page.locale, lender];
}

/** Address of the same page in another language; undefined: there is none. */
function inLanguage({ alternates }: BuiltPage, locale: Locale): string | undefined {
	return alternates.find(({ value }) => value.hreflang === languageTag[locale])?.value.href;
}
