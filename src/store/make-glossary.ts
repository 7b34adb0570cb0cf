import type { GlossaryName } from '../domain/glossary/glossary-name.ts';
import type { GlossaryTerm, GlossaryTopic, TermWording } from '../domain/glossary/glossary-term.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import type { InternalLink } from '../domain/outline.ts';
import type { Site } from '../domain/site.ts';
import { readDefinition } from '../markdown/definition.ts';
import { checkGlossary } from '../source/check/check-glossary.ts';
import { type GlossaryFileName, listGlossary } from '../source/list-glossary.ts';
import { type GlossaryEntry, parseGlossary, type PlacedName } from '../source/parse-glossary.ts';
import { placeInScalar } from '../source/place-in-scalar.ts';
import { readText } from '../source/read-text.ts';
import type { Place } from '../source/yaml.ts';
import type { CodeHighlighter } from './highlight.ts';
import { highlightAll, type RenderHtml } from './highlight-all.ts';
import { digest, type Store } from './store.ts';

/** All terms of a content folder, rendered. */
export interface Glossary {
	topics: GlossaryTopic[];
	terms: GlossaryTerm[];
	names: GlossaryName[];
	/** What the definitions of each file lead to. */
	links: { file: string; locale: Locale; links: InternalLink[] }[];
	issues: Issue[];
}

interface GlossaryMaker {
	contentDir: string;
	site: Site;
	store: Store;
	salt: string;
	highlighter: CodeHighlighter;
	renderHtml: RenderHtml;
	nameOf: (file: string) => string;
}

/** What a file of the glossary becomes by itself. */
interface FileRecord {
	topic?: GlossaryTopic;
	terms: GlossaryTerm[];
	entries: Pick<GlossaryEntry, 'id' | 'place' | 'names' | 'related'>[];
	links: Record<Locale, InternalLink[]>;
	issues: Issue[];
}

/** Reads `content/glossary/`; whatever did not change comes from the store. */
export async function makeGlossary(maker: GlossaryMaker): Promise<Glossary> {
	const { files, issues } = listGlossary(maker.contentDir, maker.nameOf);
	const records: { file: string; record: FileRecord }[] = [];
	for (const each of files) {
		const file = maker.nameOf(each.file);
		const read = readText(each.file, file);
		if ('issue' in read) issues.push(read.issue);
		else records.push({ file, record: await recordOf(read.text, each, maker) });
	}
	const terms = records.flatMap(({ record }) => record.terms);
	const entries = records.flatMap(({ file, record }) =>
		record.entries.map((entry, index) => ({ ...entry, file, term: record.terms[index] })),
	);
	return {
		topics: records.flatMap(({ record }) => record.topic ?? []),
		// Of two with one id, which is an error, the first counts.
		terms: [...new Map(terms.toReversed().map((term) => [term.id, term])).values()].reverse(),
		names: entries.flatMap(({ names }) => names.map(withoutPlace)),
		links: records.flatMap(({ file, record }) =>
			locales.map((locale) => ({ file, locale, links: record.links[locale] })),
		),
		issues: [
			...issues,
			...records.flatMap(({ record }) => record.issues),
			...checkGlossary(entries),
		],
	};
}

/** Where a name stands changes no text. */
function withoutPlace({ line: _line, column: _column, ...name }: PlacedName): GlossaryName {
	return name;
}

async function recordOf(
	text: string,
	file: GlossaryFileName,
	maker: GlossaryMaker,
): Promise<FileRecord> {
	const { store, salt, nameOf } = maker;
	const key = digest(salt, nameOf(file.file), file.path, text);
	const kept = store.text('glossary', key);
	// Only ever written here, under a key that names this code's version.
	if (kept !== undefined) return JSON.parse(kept) as FileRecord;
	const made = await makeRecord(text, file, maker);
	store.put('glossary', key, JSON.stringify(made));
	return made;
}

async function makeRecord(
	text: string,
	file: GlossaryFileName,
	maker: GlossaryMaker,
): Promise<FileRecord> {
	const { topic, entries, issues } = parseGlossary(text, maker.nameOf(file.file), file.topic);
	const record: FileRecord = {
		...(topic ? { topic } : {}),
		terms: [],
		entries: entries.map(({ id, place, names, related }) => ({ id, place, names, related })),
		links: { en: [], zh: [] },
		issues,
	};
	for (const entry of entries) record.terms.push(await makeTerm(entry, { file, maker, record }));
	return record;
}

interface Making {
	file: GlossaryFileName;
	maker: GlossaryMaker;
	/** Takes what is found on the way. */
	record: FileRecord;
}

async function makeTerm(entry: GlossaryEntry, making: Making): Promise<GlossaryTerm> {
	const features = new Set<GlossaryTerm['features'][number]>();
	const wording = async (locale: Locale): Promise<TermWording> => {
		const made = await makeWording(entry, locale, making);
		for (const feature of made.features) features.add(feature);
		const { name, aliases } = entry.data[locale];
		return { name, aliases, html: made.html, text: made.text };
	};
	return {
		id: entry.id,
		topic: making.file.topic,
		path: making.file.path,
		en: await wording('en'),
		zh: await wording('zh'),
		related: entry.data.related,
		links: entry.data.links,
		features: [...features].sort(),
	};
}

async function makeWording(entry: GlossaryEntry, locale: Locale, { file, maker, record }: Making) {
	const name = maker.nameOf(file.file);
	const within = ({ line, column }: { [K in keyof Place]?: number | undefined }): Place =>
		placeInScalar(entry.definitions[locale], { line: line ?? 1, column: column ?? 1 });
	const definition = readDefinition(entry.data[locale].definition, {
		path: file.path,
		file: name,
		locale,
		site: maker.site,
		images: {},
		numberPrefix: '',
	});
	record.links[locale].push(...definition.links.map((link) => ({ ...link, ...within(link) })));
	const { code, issues } = await highlightAll(definition.tree, maker.highlighter, name);
	for (const issue of [...definition.issues, ...issues]) {
		record.issues.push({ ...issue, ...within(issue) });
	}
	return { ...definition, html: maker.renderHtml(definition.tree, code) };
}
