import path from 'node:path';
import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Outline } from '../outline/outline.ts';
import { splitLanguage } from '../outline/language-tag.ts';
import { localesOf } from './locales-of.ts';
import type { Levels } from './place-levels.ts';
import type { Names, NamedText } from './name-texts.ts';

/** A path below the source folder → the chapter that it means; undefined: none. */
export type ResolveLink = (asked: string) => LinkTarget | undefined;

interface LinkTarget {
	/** The reference to write in a text: `../kv-cache/en.md`. */
	address: string;
	/** Below the source folder; undefined: the chapter is announced only. */
	source: string | undefined;
}

/**
 * Finds the chapters that links between source files lead to. A folder stands for its index, one
 * language for the other, and a part that was nothing but a title for its first chapter.
 */
export function linkTargets(
	{ texts, parts: named }: Names,
	{ parts }: Pick<Levels, 'parts'>,
	{ roots, lang: bookLang }: Pick<Outline, 'roots' | 'lang'>,
): (from: NamedText, lang: Locale) => ResolveLink {
	const byName = new Map<string, NamedText>();
	const byPath = new Map<string, NamedText>();
	for (const text of texts) {
		byName.set(stemOf(text.entry.name), text);
		for (const file of Object.values(text.entry.files)) byPath.set(file, text);
	}
	for (const [index, part] of parts.entries()) {
		const first = texts.find(({ slug }) => slug === named[index]?.[0]?.slug);
		if (!first) continue;
		for (const name of part.names.map(stemOf)) byName.set(name, byName.get(name) ?? first);
	}
	const find = (asked: string): NamedText | undefined => {
		const own = byPath.get(asked);
		if (own || !/\.(?:md|markdown)$/i.test(asked)) return own;
		// As it is, for an address from the top: `/guide/a/` is `guide/a`, wherever texts lie.
		return [...roots.map((root) => path.posix.relative(root, asked)), asked]
			.map((below) => byName.get(stemOf(splitLanguage(below).stem)))
			.find(Boolean);
	};
	return (from, lang) => (asked) => {
		const target = find(asked);
		if (!target) return undefined;
		const written = localesOf(target.entry, bookLang);
		const file = written.includes(lang) ? lang : written[0];
		const folder = path.posix.relative(from.slug, target.slug);
		const start = folder === '' ? '.' : folder.startsWith('.') ? folder : `./${folder}`;
		const source = file && target.entry.files[file];
		return { address: `${start}/${file}.md`, source };
	};
}

/** `guide/_index` and `guide/README` → `guide`. */
function stemOf(name: string): string {
	return name.replace(/(?:^|\/)(?:readme|_?index)$/i, '');
}
