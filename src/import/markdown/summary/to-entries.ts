import path from 'node:path';
import type { Words } from '../../../domain/handbook/book.ts';
import { type Locale, otherLocale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { peek } from '../folder/peek.ts';
import { nameIn, type SourceFolder } from '../folder/source-folder.ts';
import type { Files, LeftOut, OutlineEntry } from '../outline/outline.ts';
import type { TextIndex } from '../outline/text-index.ts';
import type { Summary, SummaryItem } from './parse-summary.ts';
import { readHref } from './read-href.ts';
import { summaryIssue } from './summary-issues.ts';

/** What lines of a SUMMARY.md are read with. */
export interface SummaryContext {
	folder: SourceFolder;
	index: TextIndex;
	/** Of this SUMMARY.md. */
	lang: Locale;
	/** Its path below the source folder. */
	file: string;
	/** Titles in the other language, by the name of the text. */
	otherTitles: ReadonlyMap<string, string>;
}

interface SummaryEntries {
	/** For each part of the summary its lines. */
	parts: OutlineEntry[][];
	appendices: OutlineEntry[];
	leftOut: LeftOut[];
	issues: Issue[];
}

/** Lines of a SUMMARY.md → entries with the files that they name. */
export function toEntries(summary: Summary, context: SummaryContext): SummaryEntries {
	const result: SummaryEntries = { parts: [], appendices: [], leftOut: [], issues: [] };
	const read = (item: SummaryItem): OutlineEntry[] => {
		const children = item.children.flatMap(read);
		const own = readItem(item, context, result);
		return own ? [{ ...own, children }] : children;
	};
	result.parts = summary.parts.map(({ items }) => items.flatMap(read));
	result.appendices = summary.suffix.flatMap(read);
	return result;
}

type OwnEntry = Omit<OutlineEntry, 'children'>;

function readItem(
	{ title, href, line }: SummaryItem,
	context: SummaryContext,
	{ leftOut, issues }: SummaryEntries,
): OwnEntry | undefined {
	const { folder, file, lang } = context;
	const at = { path: file, line };
	const place = { file: nameIn(folder, file), line };
	const heading: OwnEntry = {
		titles: { [lang]: title },
		descriptions: {},
		files: {},
		name: title.replaceAll('/', ' '),
		isPlanned: false,
		hasText: false,
		at,
	};
	if (href === undefined) return heading;
	const target = readHref(href, path.posix.dirname(file));
	if (target.kind === 'planned') return { ...heading, isPlanned: true };
	if (target.kind === 'outside') issues.push(summaryIssue.outside(title, href, place));
	if (target.kind === 'web') leftOut.push(webLine(href, file));
	if (target.kind !== 'file') return undefined;
	const name = context.index.nameOf.get(target.path);
	const files = name === undefined ? undefined : context.index.texts.get(name);
	if (name === undefined || !files) {
		const meant = nearest(target.path, context.index.nameOf.keys());
		issues.push(summaryIssue.noFile(title, target.path, meant, place));
		return { ...heading, name: target.path.replace(/\.[^./]+$/, ''), isPlanned: true };
	}
	const first = target.hasAnchor ? anchorOf(href) : undefined;
	return {
		...heading,
		titles: titlesOf(title, files, name, context),
		files,
		name,
		hasText: peek(folder.text(target.path) ?? '').hasText,
		at: first === undefined ? at : { ...at, anchor: first },
	};
}

function anchorOf(href: string): string {
	return href.slice(href.indexOf('#'));
}

function titlesOf(title: string, files: Files, name: string, context: SummaryContext): Words {
	const { folder, lang, otherTitles } = context;
	const other = otherLocale(lang);
	const path = files[other];
	if (path === undefined) return { [lang]: title };
	const translated = otherTitles.get(name) ?? peek(folder.text(path) ?? '').title;
	return { [lang]: title, ...(translated ? { [other]: translated } : {}) };
}

function webLine(href: string, file: string): LeftOut {
	return {
		path: href,
		why: `${file} names an address on the web, and a chapter is a file`,
		remedy: 'Link to it from a chapter.',
	};
}

/** Titles of a second SUMMARY.md by the names of the texts. */
export function titlesByHref(
	summary: Summary,
	file: string,
	{ nameOf }: TextIndex,
): Map<string, string> {
	const titles = new Map<string, string>();
	const visit = ({ href, title, children }: SummaryItem): void => {
		const target = readHref(href ?? '', path.posix.dirname(file));
		const name = target.kind === 'file' ? nameOf.get(target.path) : undefined;
		if (name !== undefined && !titles.has(name)) titles.set(name, title);
		children.forEach(visit);
	};
	[...summary.parts.flatMap(({ items }) => items), ...summary.suffix].forEach(visit);
	return titles;
}
