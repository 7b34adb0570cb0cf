import type { Locale } from '../../../domain/i18n/locale.ts';

const tags = {
	en: 'en',
	'en-us': 'en',
	'en-gb': 'en',
	english: 'en',
	zh: 'zh',
	'zh-cn': 'zh',
	'zh-hans': 'zh',
	'zh-hans-cn': 'zh',
	'zh-sg': 'zh',
	cn: 'zh',
	chinese: 'zh',
} as const satisfies Record<string, Locale>;

const others =
	/^(?:zh-(?:tw|hk|mo|hant(?:-\w+)?)|ar|cs|da|de|el|es|fa|fi|fr|he|hi|hu|id|it|ja|ko|nl|no|pl|pt(?:-br)?|ro|ru|sv|th|tr|uk|vi)$/;

/** The language that a part of a name says: `zh_CN` → zh, `ja` → `'other'`, `setup` → undefined. */
export function localeOfTag(tag: string): Locale | 'other' | undefined {
	const name = tag.toLowerCase().replaceAll('_', '-');
	const known: Readonly<Record<string, Locale>> = tags;
	return Object.hasOwn(known, name) ? known[name] : others.test(name) ? 'other' : undefined;
}

/** `a/intro.zh-cn.md` → its name without language and ending, and the language. */
export function splitLanguage(path: string): {
	stem: string;
	lang: Locale | 'other' | undefined;
} {
	const stem = path.replace(/\.[^./]+$/, '');
	const match = /^(.+)\.([^./]+)$/.exec(stem);
	const lang = match?.[1]?.endsWith('/') ? undefined : localeOfTag(match?.[2] ?? '');
	return lang === undefined ? { stem, lang } : { stem: match?.[1] ?? stem, lang };
}
