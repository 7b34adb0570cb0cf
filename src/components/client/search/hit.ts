import { formatDate } from '../../../domain/i18n/format-date.ts';
import { languageName, languageTag, type Locale } from '../../../domain/i18n/locale.ts';
import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { GroupName, Marked, SearchHit } from '../../../domain/search/search-answer.ts';
import {
	directiveFor,
	directiveOf,
	withTextFragment,
} from '../../../domain/search/text-fragment.ts';
import { element } from './element.ts';
import { withMarks } from './marks.ts';

/** How hits are shown. */
export interface HitView {
	texts: SearchTexts;
	/** Of the page. */
	locale: Locale;
	/** Dates are shown where they are what hits are sorted by. */
	isByDate: boolean;
}

/**
 * A hit and those of its sections that hold the words, each an option that is the link itself: so a
 * pointer has all that links offer, and a screen reader one list to choose from.
 */
export function hitOptions(hit: SearchHit, group: GroupName, view: HitView): HTMLElement[] {
	const common = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };
	const lang = languageTag[hit.lang];
	const main = element(
		'a',
		{ ...common, href: hrefOf(hit), lang, 'data-hit': true, 'data-group': group },
		element('b', { 'data-title': true }, ...withMarks(hit.title)),
		' ',
		element('cite', {}, ...factsOf(hit, group, view)),
		...excerptOf(hit.excerpt),
	);
	const sections = hit.sections.map(({ url, heading, excerpt }) =>
		element(
			'a',
			{ ...common, href: place(url, directiveOf(excerpt, lang)), lang, 'data-sub': true },
			element('b', {}, ...withMarks(heading)),
			' ',
			...excerptOf(excerpt),
		),
	);
	return [main, ...sections];
}

function excerptOf(excerpt: readonly Marked[]): HTMLElement[] {
	return excerpt.length > 0 ? [element('small', {}, ...withMarks(excerpt))] : [];
}

/** What it is, where it stands, and in which language where the heading does not say so. */
function factsOf(hit: SearchHit, group: GroupName, view: HitView): (Node | string)[] {
	const { texts, locale, isByDate } = view;
	const isForeign = hit.lang !== locale;
	const own = (text: string): HTMLElement =>
		element('span', { lang: isForeign ? languageTag[locale] : undefined }, text);
	const facts = [
		...(isPlain(hit) ? [own(texts.types[hit.type])] : []),
		...hit.crumbs.map((crumb) => element('span', {}, crumb)),
		...(isForeign && group !== 'other' ? [element('span', {}, languageName[hit.lang])] : []),
		...(isByDate && hit.date ? [own(formatDate(hit.date, locale))] : []),
	];
	return facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]));
}

/** True where it does not say by its place what it is. */
const isPlain = ({ type, crumbs }: SearchHit): boolean => crumbs.length === 0 || type === 'post';

function hrefOf({ url, excerpt, found, lang }: SearchHit): string {
	const exactly = directiveOf(excerpt, languageTag[lang]);
	const somewhere = found ? directiveFor(found) : '';
	// The first that the browser finds counts.
	return place(url, [exactly, somewhere].filter(Boolean).join('&text='));
}

/** Addresses of the index are of this site; anything else is not followed. */
function place(url: string, directive: string): string {
	if (!/^\/(?![/\\])/.test(url)) return '/';
	return 'fragmentDirective' in document ? withTextFragment(url, directive) : url;
}
