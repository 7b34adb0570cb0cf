import type { GlossaryName } from '../domain/glossary/glossary-name.ts';
import type { GlossaryTerm, GlossaryTopic } from '../domain/glossary/glossary-term.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import type { InternalLink } from '../domain/outline.ts';
import { checkGlossary } from '../source/check/check-glossary.ts';
import { type GlossaryFileName, listGlossary } from '../source/list-glossary.ts';
import type { PlacedName } from '../source/parse-glossary.ts';
import { readText } from '../source/read-text.ts';
import {
	type GlossaryRecord,
	makeGlossaryRecord,
	type RecordMaker,
} from './make-glossary-record.ts';
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

interface GlossaryMaker extends RecordMaker {
	contentDir: string;
	store: Store;
	salt: string;
}

/** Reads `content/glossary/`; whatever did not change comes from the store. */
export async function makeGlossary(maker: GlossaryMaker): Promise<Glossary> {
	const { files, issues } = listGlossary(maker.contentDir, maker.nameOf);
	const records: { file: string; record: GlossaryRecord }[] = [];
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
): Promise<GlossaryRecord> {
	const { store, salt, nameOf } = maker;
	const key = digest(salt, nameOf(file.file), file.path, text);
	const kept = store.text('glossary', key);
	// Only ever written here, under a key that names this code's version.
	if (kept !== undefined) return JSON.parse(kept) as GlossaryRecord;
	const made = await makeGlossaryRecord(text, file, maker);
	store.put('glossary', key, JSON.stringify(made));
	return made;
}
