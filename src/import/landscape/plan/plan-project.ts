import { stringify } from 'yaml';
import { languageName, type Locale, locales } from '../../../domain/i18n/locale.ts';
import type { LedgerLine } from '../ledger.ts';
import { type Candidate, factOf } from '../settle/candidate.ts';
import { convertText } from '../text/convert-text.ts';
import { chooseAdded, chooseArchive, chooseBacking } from './choose-facts.ts';
import type { Leftover, Missing, PlannedProject } from './entry.ts';
import { isWrittenIn } from './is-written-in.ts';
import { textIssue } from './plan-issues.ts';
import { placeCandidate } from './place-candidate.ts';
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
	const places = placeCandidate(candidate, situation);
	const tags = tagCandidate(candidate, situation);
	const added = chooseAdded(candidate, situation.added);
	const archived = chooseArchive(candidate, situation.added);
	const repo = factOf(candidate, 'repo');
	const missing = [
		...lacks('repo', repo, 'no repository is stated'),
		...lacks('name', name.en ?? name.zh, 'no name is stated'),
		...lacks('description.en', description.en, 'there is no description in English'),
		...lacks('description.zh', description.zh, 'there is no description in Chinese'),
		...lacks('category', places[0], 'its place is no place in `categories.yaml`'),
		...lacks('added', added, 'no day is stated: give `--added`'),
		...lacks(
			'archived',
			archived === 'missing' ? undefined : '-',
			'it is archived, without a day: give `--added`',
		),
	];
	const shared = {
		repo,
		...sharedFacts(candidate),
		category: places[0],
		...(places.length > 1 ? { also: places.slice(1) } : {}),
		...(tags.length > 0 ? { tags } : {}),
		...optional('language', factOf(candidate, 'language')),
		added,
		...optional('backing', chooseBacking(candidate, situation.map.foundation)),
		...optional('archived', archived),
	};
	if (missing.length > 0 || !isBoth(name) || !isBoth(description))
		return leftover(candidate, id, missing);
	return withFiles({ id, name, candidate }, { description, shared });
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

function lacks(field: string, value: string | undefined, why: string): Missing[] {
	return value === undefined ? [{ field, why }] : [];
}

function optional(field: string, value: unknown): Data {
	return value === undefined ? {} : { [field]: value };
}

function sharedFacts(candidate: Candidate): Data {
	const license = factOf(candidate, 'license');
	const stated = license === undefined ? factOf(candidate, 'licenseStated') : undefined;
	return {
		...optional('homepage', factOf(candidate, 'homepage')),
		license: license ?? null,
		...optional('licenseStated', stated),
	};
}

/** All that the list said of it is lost: it stands in the report alone. */
function leftover(candidate: Candidate, id: string, missing: Missing[]): Leftover {
	const { called, ledger, issues } = candidate;
	for (const line of ledger) if (line.outcome !== 'dropped') line.outcome = 'lost';
	return { id, called, candidate, missing, ledger, issues };
}

function withFiles(
	{ id, name, candidate }: Pick<PlannedProject, 'id' | 'name' | 'candidate'>,
	{ description, shared }: { description: Both; shared: Data },
): PlannedProject {
	const bodies: Partial<Both> = {};
	const lines: LedgerLine[] = [];
	const issues = [...candidate.issues];
	const written = locales.filter((lang) => {
		const text = candidate.texts[lang];
		if (!text || isWrittenIn(text.body, lang)) return text !== undefined;
		text.line.outcome = 'lost';
		text.line.note = `it is not written in ${languageName[lang]}`;
		return false;
	});
	const lone = written.length === 1 ? candidate.texts[written[0] ?? 'en'] : undefined;
	if (lone) {
		lone.line.outcome = 'lost';
		lone.line.note = 'the other language has no text, and a project has both or none';
		issues.push(textIssue.lone(lone.file, lone.firstLine));
	}
	for (const lang of lone ? [] : written) {
		const text = candidate.texts[lang];
		if (!text) continue;
		const converted = convertText(text, { name: name[lang], lang });
		bodies[lang] = converted.body;
		lines.push(...converted.lines);
		issues.push(...converted.issues);
		if (converted.lines.some(({ outcome }) => outcome !== 'kept') && text.line.outcome === 'kept')
			text.line.outcome = 'converted';
	}
	const files = isBoth(bodies)
		? textFiles(id, { name, description, shared, bodies })
		: dataFile(id, { name, description, shared });
	return { id, name, files, candidate, ledger: [...candidate.ledger, ...lines], issues };
}

function dataFile(
	id: string,
	{ name, description, shared }: { name: Both; description: Both; shared: Data },
): Map<string, string> {
	const data = { name: name.en === name.zh ? name.en : name, description, ...shared };
	return new Map([[`${id}.yaml`, stringify(data, { lineWidth: 0 })]]);
}

/** What does not depend on the language stands in the English file. */
function textFiles(
	id: string,
	{
		name,
		description,
		shared,
		bodies,
	}: Record<'name' | 'description' | 'bodies', Both> & {
		shared: Data;
	},
): Map<string, string> {
	return new Map(
		locales.map((lang) => {
			const own = { name: name[lang], description: description[lang] };
			const data = lang === 'en' ? { ...own, ...shared } : own;
			const front = `---\n${stringify(data, { lineWidth: 0 })}---\n`;
			return [`${id}/${lang}.md`, bodies[lang] === '' ? front : `${front}\n${bodies[lang]}`];
		}),
	);
}
