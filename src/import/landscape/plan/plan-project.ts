import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { type Candidate, factOf } from '../settle/candidate.ts';
import { chooseAdded, chooseArchive, chooseBacking } from './choose-facts.ts';
import type { Leftover, Missing, PlannedProject } from './entry.ts';
import { isWrittenIn } from './is-written-in.ts';
import { placeCandidate } from './place-candidate.ts';
import { convertTexts } from './project-texts.ts';
import { dataFile, textFiles } from './project-files.ts';
import type { Situation } from './situation.ts';
import { tagCandidate } from './tag-candidate.ts';

type Both = Record<Locale, string>;
type Data = Record<string, unknown>;

/** A project as its files will say it, or what it lacks. Nothing that the list does not say is made up. */
export function planProject(
	candidate: Candidate,
	id: string,
	situation: Situation,
): PlannedProject | Leftover {
	const name = bothOf(candidate, 'name');
	const description = inOwnLanguage(bothOf(candidate, 'description'));
	const shared = sharedFacts(candidate, situation);
	const missing = missingOf({ name, description, shared });
	if (missing.length > 0 || !isBoth(name) || !isBoth(description))
		return leftover(candidate, id, missing);
	const { bodies, lines, issues } = convertTexts(candidate, name);
	const said = { name, description, shared };
	return {
		...{ id, name, candidate },
		files: bodies ? textFiles(id, { ...said, bodies }) : dataFile(id, said),
		ledger: [...candidate.ledger, ...lines],
		issues: [...candidate.issues, ...issues],
	};
}

function bothOf(candidate: Candidate, field: 'name' | 'description'): Partial<Both> {
	return Object.fromEntries(
		locales.flatMap((lang) => {
			const value = factOf(candidate, `${field}.${lang}`);
			return value === undefined ? [] : [[lang, value]];
		}),
	);
}

/** A sentence of the other language under this one's name is none. */
function inOwnLanguage(texts: Partial<Both>): Partial<Both> {
	const kept = locales.filter((lang) => isWrittenIn(texts[lang] ?? '', lang));
	return Object.fromEntries(kept.map((lang) => [lang, texts[lang]]));
}

function isBoth(texts: Partial<Both>): texts is Both {
	return texts.en !== undefined && texts.zh !== undefined;
}

/** What does not depend on the language, in the order of a file. */
function sharedFacts(candidate: Candidate, situation: Situation): Data {
	const [category, ...also] = placeCandidate(candidate, situation);
	const tags = tagCandidate(candidate, situation);
	const license = factOf(candidate, 'license');
	return {
		...optional('repo', factOf(candidate, 'repo')),
		...optional('homepage', factOf(candidate, 'homepage')),
		license: license ?? null,
		...(license === undefined ? optional('licenseStated', factOf(candidate, 'licenseStated')) : {}),
		...optional('category', category),
		...(also.length > 0 ? { also } : {}),
		...(tags.length > 0 ? { tags } : {}),
		...optional('language', factOf(candidate, 'language')),
		...optional('added', chooseAdded(candidate, situation.added)),
		...optional('backing', chooseBacking(candidate, situation.map.foundation)),
		...optional('archived', chooseArchive(candidate, situation.added)),
	};
}

function optional(field: string, value: unknown): Data {
	return value === undefined ? {} : { [field]: value };
}

function missingOf({
	name,
	description,
	shared,
}: Record<'name' | 'description', Partial<Both>> & { shared: Data }): Missing[] {
	const archived = shared['archived'] === 'missing';
	return [
		...lacks('repo', shared['repo'], 'no repository is stated'),
		...lacks('name', name.en, 'no name is stated'),
		...lacks('description.en', description.en, 'there is no description in English'),
		...lacks('description.zh', description.zh, 'there is no description in Chinese'),
		...lacks('category', shared['category'], 'its place is no place in `categories.yaml`'),
		...lacks('added', shared['added'], 'no day is stated: give `--added`'),
		...(archived
			? [{ field: 'archived', why: 'it is archived, without a day: give `--added`' }]
			: []),
	];
}

function lacks(field: string, value: unknown, why: string): Missing[] {
	return value === undefined ? [{ field, why }] : [];
}

/** All that the list said of it is lost: it stands in the report alone. */
function leftover(candidate: Candidate, id: string, missing: Missing[]): Leftover {
	const { called, ledger, issues } = candidate;
	for (const line of ledger) if (line.outcome !== 'dropped') line.outcome = 'lost';
	return { id, called, candidate, missing, ledger, issues };
}
