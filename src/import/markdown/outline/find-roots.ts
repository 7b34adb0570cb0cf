import type { Locale } from '../../../domain/i18n/locale.ts';
import { isMarkdown } from '../folder/source-folder.ts';
import { localeOfTag } from './language-tag.ts';
import type { Files } from './outline.ts';
import type { Roots } from './text-index.ts';

/**
 * Folders of languages within `base`: `en/` and `zh-cn/`. One of them alone is a folder like any
 * other, unless `isSaid`: LANGS.md or the settings say that folders are languages.
 */
export function findRoots(files: readonly string[], base: string, isSaid: boolean): Roots {
	const start = base === '' ? '' : `${base}/`;
	const byLocale: Files = {};
	const foreign: string[] = [];
	for (const path of files) {
		if (!path.startsWith(start) || !isMarkdown(path)) continue;
		const [folder = '', ...rest] = path.slice(start.length).split('/');
		const locale = rest.length > 0 ? localeOfTag(folder) : undefined;
		if (locale === 'other' && !foreign.includes(folder)) foreign.push(folder);
		if (locale !== undefined && locale !== 'other') byLocale[locale] ??= folder;
	}
	const isPair = byLocale.en !== undefined && byLocale.zh !== undefined;
	return isPair || isSaid ? { base, byLocale, foreign } : { base, byLocale: {}, foreign: [] };
}

/** The language of texts by their letters: a fifth in Han is Chinese with code and names in it. */
export function guessLocale(texts: readonly string[]): Locale {
	const sample = texts.map((text) => text.slice(0, 5000)).join('');
	const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	return han * 5 > letters ? 'zh' : 'en';
}
