import type { GlossaryTerm, GlossaryTopic, TermWording } from '../domain/glossary/glossary-term.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import type { InternalLink } from '../domain/outline.ts';
import type { Site } from '../domain/site.ts';
import type { Place } from '../domain/text/place-at.ts';
import { readDefinition } from '../markdown/definition.ts';
import type { GlossaryFileName } from '../source/list-glossary.ts';
import { type GlossaryEntry, parseGlossary } from '../source/parse-glossary.ts';
import { placeInScalar } from '../source/place-in-scalar.ts';
import type { CodeHighlighter } from './highlight.ts';
import { highlightAll, type RenderHtml } from './highlight-all.ts';

/** What rendering a glossary needs beside its files. */
export interface RecordMaker {
	site: Site;
	highlighter: CodeHighlighter;
	renderHtml: RenderHtml;
	nameOf: (file: string) => string;
}

/** What a file of the glossary becomes by itself. Plain JSON. */
export interface GlossaryRecord {
	topic?: GlossaryTopic;
	terms: GlossaryTerm[];
	entries: Pick<GlossaryEntry, 'id' | 'place' | 'names' | 'related'>[];
	links: Record<Locale, InternalLink[]>;
	issues: Issue[];
}

/** Reads and renders one file of the glossary. */
export async function makeGlossaryRecord(
	text: string,
	file: GlossaryFileName,
	maker: RecordMaker,
): Promise<GlossaryRecord> {
	const { topic, entries, issues } = parseGlossary(text, maker.nameOf(file.file), file.topic);
	const record: GlossaryRecord = {
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
	maker: RecordMaker;
	/** Takes what is found on the way. */
	record: GlossaryRecord;
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
