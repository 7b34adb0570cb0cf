import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { isMarkdown } from '../folder/source-folder.ts';
import { splitLanguage } from './language-tag.ts';
import type { Files, LeftOut } from './outline.ts';

/** Where the texts of a book lie. */
export interface Roots {
	/** Folder below the source folder; `''` for itself. */
	base: string;
	/** Folders of languages below `base`, where there are any: `{ en: 'en', zh: 'zh-cn' }`. */
	byLocale: Files;
	/** Folders of languages that the site does not have. */
	foreign: readonly string[];
}

/** Texts by name: both languages of a chapter have the same. */
export interface TextIndex {
	/** Name below its root, without language and ending: `guide/setup`. */
	texts: ReadonlyMap<string, Files>;
	/** The name of a path below the source folder. */
	nameOf: ReadonlyMap<string, string>;
	leftOut: LeftOut[];
}

/** Pairs the Markdown files of a folder by name, whether a folder or the file says the language. */
export function indexTexts(files: readonly string[], roots: Roots, lang: Locale): TextIndex {
	const texts = new Map<string, Files>();
	const nameOf = new Map<string, string>();
	const leftOut: LeftOut[] = [];
	for (const path of files.filter(isMarkdown)) {
		const place = placeOf(path, roots, lang);
		if (place === undefined) continue;
		const { name, locale } = place;
		const before = texts.get(name);
		const twin = locale === 'other' ? undefined : before?.[locale];
		if (locale === 'other') leftOut.push(foreignText(path));
		else if (twin !== undefined) leftOut.push(twoTexts(path, twin));
		else {
			texts.set(name, { ...before, [locale]: path });
			nameOf.set(path, name);
		}
	}
	return { texts, nameOf, leftOut };
}

/** Undefined: it lies outside of all roots. */
function placeOf(
	path: string,
	{ base, byLocale, foreign }: Roots,
	lang: Locale,
): { name: string; locale: Locale | 'other' } | undefined {
	const below = within(path, base);
	if (below === undefined) return undefined;
	if (foreign.some((folder) => within(below, folder) !== undefined))
		return { name: below, locale: 'other' };
	for (const locale of locales) {
		const folder = byLocale[locale];
		const rest = folder === undefined ? undefined : within(below, folder);
		if (rest !== undefined) return { name: rest.replace(/\.[^./]+$/, ''), locale };
	}
	if (locales.some((locale) => byLocale[locale] !== undefined)) return undefined;
	const { stem, lang: own } = splitLanguage(below);
	return { name: stem, locale: own ?? lang };
}

/** `docs/a.md` within `docs` → `a.md`; undefined: it is not. */
function within(path: string, folder: string): string | undefined {
	if (folder === '') return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

function foreignText(path: string): LeftOut {
	return {
		path,
		why: 'its language is none of the site’s, en and zh',
		remedy: 'Nothing: the site has two languages.',
	};
}

function twoTexts(path: string, twin: string): LeftOut {
	return {
		path,
		why: `\`${twin}\` is the same chapter in the same language`,
		remedy: 'Rename one of them, or say with --lang which language a name without one is.',
	};
}
