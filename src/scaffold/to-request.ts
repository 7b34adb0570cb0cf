import { isLocale, type Locale, locales } from '../domain/i18n/locale.ts';
import type { Request } from './request.ts';
import { slugOf } from './slug.ts';

const kinds = { post: 'blog', page: 'pages' } as const satisfies Record<string, Request['kind']>;

/** What stands on the command line, as words. */
interface Wish {
	/** The kind and the title. */
	positionals: readonly string[];
	zh?: string | undefined;
	slug?: string | undefined;
	lang?: string | undefined;
	tags?: string | undefined;
}

/** The request that the words of a command line make, or why they make none. */
export function toRequest(wish: Wish, today: string): { request: Request } | { problem: string } {
	const [what = '', ...words] = wish.positionals;
	if (what !== 'post' && what !== 'page') {
		const found = what ? `\`${what}\`` : 'end of the command';
		return { problem: `Unexpected ${found}, expected \`post\` or \`page\`` };
	}
	const [title, extra] = words.map(oneLine);
	if (!title) return { problem: 'Unexpected absence of a title, expected one in quotes' };
	if (extra) return { problem: `Unexpected \`${extra}\`, expected one title: put it in quotes` };
	const tags = listOf(wish.tags);
	if (what === 'page' && tags.length > 0) {
		return { problem: 'Unexpected --tags for a page, expected them for posts only' };
	}
	const languages = languagesOf(wish.lang);
	if (typeof languages === 'string') {
		return { problem: `Unexpected language \`${languages}\`, expected ${locales.join(' or ')}` };
	}
	const slug = wish.slug ?? slugOf(title);
	if (slug === undefined) {
		return { problem: `Unexpected title \`${title}\` without letters, expected --slug beside it` };
	}
	const titles = { en: title, zh: oneLine(wish.zh ?? '') || title };
	return { request: { kind: kinds[what], slug, titles, languages, tags, today } };
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
