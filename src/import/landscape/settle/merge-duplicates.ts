import { locales } from '../../../domain/i18n/locale.ts';
import { parseRepo, repoKey } from '../../../domain/landscape/repo.ts';
import type { Slot } from '../fields/claim.ts';
import { type LedgerLine, shown } from '../ledger.ts';
import { type Candidate, type Fact, factOf } from './candidate.ts';
import { fieldIssue } from './settle-issues.ts';

/** Items for the same repository, under any spelling, become the first of them. */
export function mergeDuplicates(candidates: readonly Candidate[]): Candidate[] {
	const byRepo = new Map<string, Candidate>();
	return candidates.filter((candidate) => {
		const repo = parseRepo(factOf(candidate, 'repo') ?? '');
		if (!repo) return true;
		const first = byRepo.get(repoKey(repo));
		if (first) merge(first, candidate);
		else byRepo.set(repoKey(repo), candidate);
		return !first;
	});
}

/** What another item may say otherwise without anybody missing it. */
const repeated: ReadonlySet<string> = new Set(['id', 'name', 'description', 'added', 'accepted']);

function merge(first: Candidate, other: Candidate): void {
	const taken = new Set<LedgerLine>();
	for (const [slot, fact] of other.facts) {
		const [field = ''] = slot.split('.', 1);
		if (field === 'category' || field === 'subcategory' || taken.has(fact.line)) continue;
		taken.add(fact.line);
		mergeFact(first, slot, fact);
	}
	mergePlace(first, other);
	for (const list of ['tags', 'also'] as const)
		for (const fact of other[list]) {
			mark(fact.line, 'merged', undefined);
			first[list].push(fact);
		}
	mergeTexts(first, other);
	const { called, file, line } = other;
	first.merged.push({ called, file, line }, ...other.merged);
	first.ledger.push(...other.ledger);
	first.issues.push(...other.issues);
}

function mergeFact(first: Candidate, slot: Slot, { value, line }: Fact): void {
	const known = first.facts.get(slot);
	const [field = ''] = slot.split('.', 1);
	if (!known) {
		// A fact that no line accounts for, such as the name of a file, fills no gap.
		first.facts.set(slot, { value, line });
		mark(line, 'merged', `it fills a gap of ${first.called}`);
	} else if (known.value.toLowerCase() === value.toLowerCase()) {
		mark(line, 'merged', 'it stands there already');
	} else if (repeated.has(field)) {
		mark(line, 'dropped', `${shown(value)}: ${first.called} is here as ${shown(known.value)}`);
	} else {
		mark(line, 'lost', `${shown(value)}, where ${shown(known.value)} stands already`);
		first.issues.push(fieldIssue.contradiction(line, shown(value), shown(known.value)));
	}
}

/** Where the other stands, readers may look for it, too. */
function mergePlace(first: Candidate, other: Candidate): void {
	const facts = (['category', 'subcategory'] as const).map((field) =>
		(['any', ...locales] as const)
			.map((lang) => other.facts.get(`${field}.${lang}`))
			.find((fact) => fact !== undefined),
	);
	const said = facts.filter((fact) => fact !== undefined);
	if (said.length === 0) return;
	for (const slot of other.facts.keys())
		if (/^(?:sub)?category\./.test(slot)) mark(other.facts.get(slot)?.line, 'merged', undefined);
	const [fact] = said;
	if (fact) first.also.push({ value: said.map(({ value }) => value).join(' / '), line: fact.line });
}

function mergeTexts(first: Candidate, other: Candidate): void {
	for (const lang of locales) {
		const text = other.texts[lang];
		if (!text) continue;
		if (first.texts[lang]) mark(text.line, 'lost', `${first.called} has a text already`);
		else {
			first.texts[lang] = text;
			mark(text.line, 'merged', `it fills a gap of ${first.called}`);
		}
	}
}

function mark(line: LedgerLine | undefined, outcome: LedgerLine['outcome'], note?: string): void {
	if (!line || line.outcome === 'lost') return;
	line.outcome = outcome;
	if (note !== undefined) line.note = note;
}
