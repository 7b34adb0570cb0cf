import type { Candidate, Fact } from '../settle/candidate.ts';

/** The day a project came into the list; else `--added`; else a day that the list has of it. */
export function chooseAdded(candidate: Candidate, given: string | undefined): string | undefined {
	const own = candidate.facts.get('added');
	const accepted = candidate.facts.get('accepted');
	const opened = candidate.facts.get('opened');
	const instead = own || given ? undefined : (accepted ?? opened);
	for (const fact of [accepted, opened]) {
		if (fact === undefined) continue;
		if (fact === instead)
			say(fact, 'converted', `${fact.value} stands for the day it came into the list`);
		else say(fact, 'dropped', `it was ${fact.value}: no day here is for it`);
	}
	return own?.value ?? given ?? instead?.value;
}

export interface ArchiveFact {
	date: string;
	reason: { en: string; zh: string };
}

/** What is true of everything that comes from a list that calls it archived. */
const usualReason = {
	en: 'The list that it was imported from says that it is archived.',
	zh: '导入来源的清单把它标为已归档。',
};

/**
 * Date and reason where a list says that a project is archived. `missing`: it says no day, and
 * `--added` gives none.
 */
export function chooseArchive(
	{ facts }: Candidate,
	given: string | undefined,
): ArchiveFact | 'missing' | undefined {
	const on = facts.get('archivedOn');
	const flag = facts.get('archived');
	const isArchived = on !== undefined || flag !== undefined;
	const reasons = { en: facts.get('reason.en'), zh: facts.get('reason.zh') };
	if (!isArchived) {
		for (const fact of [reasons.en, reasons.zh])
			if (fact) say(fact, 'dropped', 'nothing says that it is archived');
		return undefined;
	}
	const date = on?.value ?? given;
	if (date === undefined) return 'missing';
	if (flag) say(flag, 'converted', `archived, with the date ${date}`);
	const en = reasons.en?.value ?? usualReason.en;
	const zh = reasons.zh?.value ?? usualReason.zh;
	return { date, reason: { en, zh } };
}

/** Who stands behind it, where the map names the foundation whose maturity the list has. */
export function chooseBacking(
	candidate: Candidate,
	foundation: string | undefined,
): { kind: 'foundation'; name: string } | undefined {
	const fact = candidate.facts.get('maturity');
	if (!fact) return undefined;
	if (foundation === undefined) {
		say(fact, 'dropped', `it was ${fact.value}: \`foundation:\` in \`--map\` makes it the backing`);
		return undefined;
	}
	say(fact, 'converted', `${fact.value} → backed by ${foundation}`);
	return { kind: 'foundation', name: foundation };
}

function say({ line }: Fact, outcome: 'converted' | 'dropped', note: string): void {
	if (line.outcome === 'lost' || line.outcome === 'merged') return;
	line.outcome = outcome;
	line.note = note;
}
