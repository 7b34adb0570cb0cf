import pathOf from 'node:path/posix';
import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { ChapterInput, ConvertedChapter, LedgerItem } from '../chapter.ts';
import { nameIn, type SourceFolder } from '../folder/source-folder.ts';
import type { Outline, OutlineEntry } from '../outline/outline.ts';
import type { ResolveLink } from './link-targets.ts';
import { localesOf } from './locales-of.ts';
import type { NamedText } from './name-texts.ts';
import { pictureNames } from './picture-names.ts';
import { stubChapter } from './stub-chapter.ts';
import { titleIds } from './title-ids.ts';

/** One text of the book to be. */
export interface BookText {
	/** `kv-cache` or `kv-cache/paging`. */
	slug: string;
	lang: Locale;
	/** Path below the source folder; undefined: it is announced only. */
	source: string | undefined;
	/** The file that the lines of the ledger are of: the source, or the contents that announce it. */
	said: string;
	title: string;
	description: string;
	text: string;
	draft: boolean;
	ledger: LedgerItem[];
	/** File below the source folder → name beside the text. */
	pictures: Map<string, string>;
}

export interface ConvertBookOptions {
	folder: SourceFolder;
	outline: Outline;
	texts: readonly NamedText[];
	resolveLink: (from: NamedText, lang: Locale) => ResolveLink;
	convertChapter: (input: ChapterInput) => ConvertedChapter;
	onProgress: (text: string) => void;
}

export interface ConvertedBook {
	texts: BookText[];
	/** Files that chapters took in as a part of their own: no text of the book is missing there. */
	included: ReadonlySet<string>;
	issues: Issue[];
}

/** Converts all texts of a book, in reading order. */
export function convertBook(options: ConvertBookOptions): ConvertedBook {
	const { folder, outline, texts, onProgress } = options;
	const included = new Set<string>();
	const issues: Issue[] = [];
	const result: BookText[] = [];
	const titleIdOf = titleIds(folder);
	const known = new Set(folder.files);
	const fileAt = (path: string): string | undefined =>
		[path, ...outline.roots.map((root) => pathOf.join(root, path))].find((each) => known.has(each));
	for (const [index, text] of texts.entries()) {
		onProgress(`${index + 1} of ${texts.length}: ${text.slug}`);
		const pictures = pictureNames(folder, outline.roots);
		for (const lang of localesOf(text.entry, outline.lang)) {
			const resolveLink = options.resolveLink(text, lang);
			const resolve = (path: string) => resolveLink(path)?.address ?? pictures.resolve(path);
			const titleId = (path: string) => titleIdOf(resolveLink(path)?.source);
			const readFile = (path: string): string | undefined => {
				const file = fileAt(path) ?? path;
				included.add(file);
				return folder.text(file);
			};
			const converted = convertOne(text, lang, { ...options, resolve, titleId, readFile });
			const { pictures: shown, issues: own, ...rest } = converted;
			result.push({ ...rest, pictures: namesOf(shown, pictures.placed) });
			issues.push(...own.map((issue) => ({ ...issue, file: nameIn(folder, issue.file) })));
		}
		issues.push(...pictures.issues);
	}
	return { texts: result, included, issues };
}

type OneOptions = Pick<ConvertBookOptions, 'folder' | 'outline' | 'convertChapter'> &
	Pick<ChapterInput, 'resolve' | 'titleId' | 'readFile'>;

type OneText = Omit<BookText, 'pictures'> & { pictures: string[]; issues: Issue[] };

function convertOne(
	{ slug, entry }: NamedText,
	lang: Locale,
	{ folder, outline, convertChapter, resolve, titleId, readFile }: OneOptions,
): OneText {
	const source = entry.files[lang];
	const own = { slug, lang, source, said: source ?? entry.at.path };
	const fallbackTitle = titleOf(entry, lang);
	if (source === undefined) return { ...stubChapter(entry, fallbackTitle), ...own };
	const text = folder.text(source);
	const stub = () => ({
		...stubChapter({ ...entry, isPlanned: true }, fallbackTitle),
		ledger: [unread],
	});
	// The folder has said why; the chapter stands in the book, with its title.
	if (text === undefined) return { ...stub(), ...own };
	const { dialect } = outline;
	try {
		const input = { text, path: source, dialect, lang, fallbackTitle };
		return { ...convertChapter({ ...input, resolve, titleId, readFile }), ...own };
	} catch (error) {
		// Parsers and walkers recurse: a text nested thousands deep is an attack, not a chapter.
		if (!(error instanceof RangeError)) throw error;
		return { ...stub(), ...own, issues: [tooDeep(source)] };
	}
}

const unread: LedgerItem = {
	outcome: 'lost',
	what: 'text of a chapter',
	line: 1,
	note: 'it could not be read; the chapter shows as planned',
};

function titleOf({ titles, name }: OutlineEntry, lang: Locale): string {
	return titles[lang] ?? titles.en ?? titles.zh ?? name;
}

function namesOf(
	shown: readonly string[],
	placed: ReadonlyMap<string, { file: string; name: string }>,
): Map<string, string> {
	return new Map(
		shown.flatMap((path) => {
			const found = placed.get(path);
			return found ? [[found.file, found.name] as const] : [];
		}),
	);
}

function tooDeep(file: string): Issue {
	return {
		code: 'import/too-deep',
		severity: 'error',
		message: 'Unexpected text that is nested too deeply, expected one that a person wrote',
		hint: 'Only its title is in the book. Look for a line with thousands of `>` or `[`.',
		file,
	};
}
