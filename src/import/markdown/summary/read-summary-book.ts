import path from 'node:path';
import type { Words } from '../../../domain/handbook/book.ts';
import { type Locale, locales, otherLocale } from '../../../domain/i18n/locale.ts';
import { nameIn, type SourceFolder } from '../folder/source-folder.ts';
import { peek } from '../folder/peek.ts';
import { findRoots, guessLocale } from '../outline/find-roots.ts';
import { localeOfTag } from '../outline/language-tag.ts';
import type { Files, Outline, OutlineEntry } from '../outline/outline.ts';
import { indexTexts } from '../outline/text-index.ts';
import { stemOf, type SummaryPlace } from './find-summary.ts';
import { parseSummary, type Summary } from './parse-summary.ts';
import { summaryIssue } from './summary-issues.ts';
import { type SummaryContext, titlesByHref, toEntries } from './to-entries.ts';

const tools = { mdbook: 'mdBook', gitbook: 'GitBook' } as const;

/** Titles that say what the file is, not what the book is called. */
const usual = /^(?:summary|table of contents|contents|目录|目錄)$/i;

/** A book of mdBook, HonKit or GitBook → its outline. `asked`: of texts that do not say theirs. */
export function readSummaryBook(
	folder: SourceFolder,
	place: SummaryPlace,
	asked: Locale | undefined,
): Outline {
	const roots = findRoots(folder.files, place.base, place.hasLanguageFolders);
	const lang = asked ?? languageOf(folder, place);
	const index = indexTexts(folder.files, roots, lang);
	const paths = index.texts.get(stemOf(place)) ?? {};
	const main = paths[lang] === undefined ? otherLocale(lang) : lang;
	const other = otherLocale(main);
	const summary = readSummary(folder, paths[main]);
	const translated = paths[other] === undefined ? undefined : readSummary(folder, paths[other]);
	const file = paths[main] ?? '';
	const context = { folder, index, lang: main, file, summary };
	const known = translated ? titlesByHref(translated, paths[other] ?? '', index) : new Map();
	const result = toEntries(summary, { ...context, otherTitles: known });
	const parts = place.dialect === 'gitbook' ? withReadme(result.parts, context) : result.parts;
	const kept = new Set([stemOf(place), 'LANGS', 'GLOSSARY']);
	const title = place.title || (usual.test(summary.title) ? '' : summary.title);
	return {
		dialect: place.dialect,
		source: `${tools[place.dialect]}, ${file}`,
		lang: main,
		titles: title ? { [main]: title } : readmeTitles(folder, index.texts),
		descriptions: place.description ? { [main]: place.description } : {},
		authors: place.authors,
		parts: parts.map((entries, at) => ({
			titles: partTitles(summary, translated, at, main),
			entries,
		})),
		appendices: result.appendices,
		leftOut: [...index.leftOut, ...result.leftOut],
		texts: [...index.nameOf].filter(([, name]) => !kept.has(name)).map(([each]) => each),
		contents: file,
		roots: [place.base, ...new Set(Object.values(paths).map((each) => path.posix.dirname(each)))],
		issues: [
			...result.issues,
			...summary.broken.map(({ text, line }) =>
				summaryIssue.broken(text, { file: nameIn(folder, file), line }),
			),
		],
	};
}

function readSummary(folder: SourceFolder, file: string | undefined): Summary {
	return parseSummary((file === undefined ? undefined : folder.text(file)) ?? '');
}

function languageOf(folder: SourceFolder, { language, base }: SummaryPlace): Locale {
	const said = localeOfTag(language);
	if (said !== undefined && said !== 'other') return said;
	const start = base === '' ? '' : `${base}/`;
	const texts = folder.files.filter((file) => file.startsWith(start) && file.endsWith('.md'));
	return guessLocale(texts.slice(0, 50).map((file) => folder.text(file) ?? ''));
}

function readmeTitles(folder: SourceFolder, texts: ReadonlyMap<string, Files>): Words {
	const files = texts.get('README') ?? texts.get('index') ?? {};
	return Object.fromEntries(
		locales.flatMap((locale) => {
			const title = peek(folder.text(files[locale] ?? '') ?? '').title;
			return title ? [[locale, title]] : [];
		}),
	);
}

/** GitBook shows README.md first, whether its contents name it or not. */
function withReadme(parts: OutlineEntry[][], context: Omit<SummaryContext, 'otherTitles'>) {
	const isNamed = (entries: readonly OutlineEntry[]): boolean =>
		entries.some(({ name, children }) => name === 'README' || isNamed(children));
	const { folder, index, lang, file } = context;
	const files = index.texts.get('README');
	const text = folder.text(files?.[lang] ?? '');
	if (!files || text === undefined || parts.some(isNamed)) return parts;
	const { title, hasText } = peek(text);
	const readme: OutlineEntry = {
		titles: title ? { [lang]: title } : {},
		descriptions: {},
		files,
		name: 'README',
		isPlanned: false,
		hasText,
		at: { path: file },
		children: [],
	};
	const [first = [], ...rest] = parts;
	return [[readme, ...first], ...rest];
}

/** Parts of two SUMMARY.md are the same by their place, when there are as many. */
function partTitles(
	summary: Summary,
	translated: Summary | undefined,
	at: number,
	main: Locale,
): Words | undefined {
	const title = summary.parts[at]?.title;
	if (title === undefined) return undefined;
	const isSame = translated?.parts.length === summary.parts.length;
	const other = isSame ? translated.parts[at]?.title : undefined;
	return { [main]: title, ...(other === undefined ? {} : { [otherLocale(main)]: other }) };
}
