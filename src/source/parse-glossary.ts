import type { GlossaryName } from '../domain/glossary/glossary-name.ts';
import type { GlossaryTopic } from '../domain/glossary/glossary-term.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import type { Place } from '../domain/text/place-at.ts';
import { glossarySchema, type GlossaryTopicFile } from '../schema/glossary.ts';
import type { Scalar } from './place-in-scalar.ts';
import { parseYaml } from './yaml.ts';

type TermData = GlossaryTopicFile['terms'][string];

/** A name and where it stands. */
export interface PlacedName extends GlossaryName, Place {}

/** A term as its file says it. */
export interface GlossaryEntry {
	id: string;
	/** Where its id stands. */
	place: Place;
	data: TermData;
	names: PlacedName[];
	/** Its definitions as they stand in the file. */
	definitions: Record<Locale, Scalar>;
	/** Where each id of `related` stands. */
	related: Place[];
}

/** A file of the glossary. */
interface GlossaryFile {
	/** Absent when the file is wrong. */
	topic?: GlossaryTopic;
	entries: GlossaryEntry[];
	issues: Issue[];
}

type PlaceOf = (path: readonly PropertyKey[], key?: boolean) => Place;

/** Reads `content/glossary/<topic>.yaml`; `file` is the name the author knows. */
export function parseGlossary(text: string, file: string, topic: string): GlossaryFile {
	const { data, placeOf, issues } = parseYaml({
		text,
		file,
		schema: glossarySchema,
		firstLine: 1,
	});
	if (!data) return { entries: [], issues };
	const entries = Object.entries(data.terms).map(([id, term]) => {
		const names = locales.flatMap((locale) => namesOf({ id, data: term, locale, placeOf }));
		const definition = (locale: Locale): Scalar => ({
			file: text,
			start: placeOf(['terms', id, locale, 'definition']),
			value: term[locale].definition,
		});
		return {
			id,
			place: placeOf(['terms', id], true),
			data: term,
			names,
			definitions: { en: definition('en'), zh: definition('zh') },
			related: term.related.map((_, index) => placeOf(['terms', id, 'related', index])),
		};
	});
	return { topic: { id: topic, title: data.title }, entries, issues };
}

interface Naming {
	id: string;
	data: TermData;
	locale: Locale;
	placeOf: PlaceOf;
}

function namesOf({ id, data, locale, placeOf }: Naming): PlacedName[] {
	const { name, aliases, misspellings, never } = data[locale];
	const at = ['terms', id, locale];
	const base = { term: id, locale, ...(data.mark ? {} : { byHand: true as const }) };
	const list = (key: 'aliases' | 'misspellings' | 'never', texts: string[]) =>
		texts.map((text, index) => ({ text, ...placeOf([...at, key, index]) }));
	return [
		{ ...base, kind: 'name', text: name, ...placeOf([...at, 'name']) },
		...list('aliases', aliases).map((each) => ({ ...base, kind: 'alias' as const, ...each })),
		...list('misspellings', misspellings).map((each) => ({
			...base,
			kind: 'misspelling' as const,
			correct: name,
			...each,
		})),
		...list('never', never).map((each) => ({ ...base, kind: 'never' as const, ...each })),
	];
}
