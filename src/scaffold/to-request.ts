import { isLocale, type Locale, locales } from '../domain/i18n/locale.ts';
import type { Request } from './request.ts';
import { slugOf } from './slug.ts';
import { words } from './words.ts';

const kinds = {
	post: 'blog',
	page: 'pages',
	chapter: 'pages',
	book: 'pages',
} as const satisfies Record<string, Request['kind']>;

/** What stands on the command line, as words. */
export interface Wish {
	/** The kind and the title. */
	positionals: readonly string[];
	zh?: string | undefined;
	slug?: string | undefined;
	lang?: string | undefined;
	tags?: string | undefined;
	/** Of a chapter. */
	book?: string | undefined;
	part?: string | undefined;
}

/** The request that the words of a command line make, or why they make none. */
export function toRequest(wish: Wish, today: string): { request: Request } | { problem: string } {
	const [what = '', ...words] = wish.positionals;
	if (!isKind(what)) {
		const found = what ? `\`${what}\`` : 'end of the command';
		return {
			problem: `Unexpected ${found}, expected \`post\`, \`page\`, \`chapter\`, \`book\` or \`project\``,
		};
	}
	const [title, extra] = words.map(oneLine);
	if (!title) return { problem: 'Unexpected absence of a title, expected one in quotes' };
	if (extra) return { problem: `Unexpected \`${extra}\`, expected one title: put it in quotes` };
	const tags = listOf(wish.tags);
	if (what !== 'post' && tags.length > 0) {
		return { problem: `Unexpected --tags for a ${what}, expected them for posts only` };
	}
	const place = placeOf(what, wish);
	if (typeof place === 'string') return { problem: place };
	const languages = languagesOf(wish.lang);
	if (typeof languages === 'string') {
		return { problem: `Unexpected language \`${languages}\`, expected ${locales.join(' or ')}` };
	}
	const slug = wish.slug ?? slugOf(title);
	if (slug === undefined) {
		return { problem: `Unexpected title \`${title}\` without letters, expected --slug beside it` };
	}
	const titles = { en: title, zh: oneLine(wish.zh ?? '') || title };
	const request = { kind: kinds[what], slug, titles, languages, tags, today, ...place };
	return { request: what === 'book' ? firstChapterOf(request) : request };
}

function isKind(what: string): what is keyof typeof kinds {
	return Object.hasOwn(kinds, what);
}

/** Where a chapter goes, or why that is not said well. */
function placeOf(what: string, { book, part }: Wish): Pick<Request, 'book'> | string {
	if (what !== 'chapter') {
		const option = book === undefined ? part && '--part' : '--book';
		return option ? `Unexpected ${option} for a ${what}, expected it for chapters only` : {};
	}
	if (!book) return 'Unexpected absence of --book, expected the book that the chapter is for';
	if (part === undefined) return { book: { id: book, spot: 'last' } };
	if (part === 'appendix') return { book: { id: book, spot: 'appendix' } };
	if (/^[1-9]\d{0,3}$/.test(part)) return { book: { id: book, spot: Number(part) } };
	return `Unexpected part \`${part}\`, expected its number or \`appendix\``;
}

/** A book begins with a chapter: without one it has nothing to show. */
function firstChapterOf(request: Request): Request {
	const titles = { en: words.en.introduction, zh: words.zh.introduction };
	const book = { id: request.slug, spot: 'last' as const };
	return { ...request, slug: 'introduction', titles, book, newBook: request.titles };
}

/** The languages that are named; a name that is none of them, as it stands. */
function languagesOf(text: string | undefined): Locale[] | string | undefined {
	if (text === undefined) return undefined;
	const names = listOf(text);
	const unknown = names.find((name) => !isLocale(name));
	return unknown ?? (names.length > 0 ? names.filter(isLocale) : text);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** `a, b，a` → `a`, `b`. */
function listOf(text = ''): string[] {
	return [
		...new Set(
			text
				.split(/[,，、]/)
				.map(oneLine)
				.filter(Boolean),
		),
	];
}
