import type { Locale } from '../../../domain/i18n/locale.ts';
import { parseRepo, repoKey } from '../../../domain/landscape/repo.ts';
import type { FieldReading, Slot } from '../fields/claim.ts';
import { readField } from '../fields/read-field.ts';
import { type LedgerLine, shown } from '../ledger.ts';
import type { ListFormat, RawItem, RawPart } from '../raw.ts';
import { type Candidate, factOf } from './candidate.ts';
import { fieldIssue } from './settle-issues.ts';

/** Reads all fields of all parts of an item, and unites its languages. Each field has one line. */
export function settleItem(item: RawItem, format: ListFormat): Candidate {
	const [first] = item.parts;
	const candidate: Candidate = {
		file: first?.file ?? '',
		line: first?.line,
		called: item.id ?? '',
		facts: new Map(),
		tags: [],
		also: [],
		texts: {},
		ledger: [],
		issues: [],
		merged: [],
	};
	for (const part of item.parts) addPart(candidate, part, format);
	if (item.id !== undefined) addOwnId(candidate, item.id);
	candidate.called = nameIn(candidate) ?? factOf(candidate, 'repo') ?? candidate.called;
	return candidate;
}

/** The name of a file or a folder is an id where front matter says none. */
function addOwnId(candidate: Candidate, id: string): void {
	if (candidate.facts.has('id')) return;
	const { file } = candidate;
	candidate.facts.set('id', {
		value: id,
		line: { outcome: 'kept', what: 'name of the file', file },
	});
}

function nameIn(candidate: Candidate): string | undefined {
	const slots = ['name.en', 'name.any', 'name.zh'] as const;
	return slots.map((slot) => factOf(candidate, slot)).find((name) => name !== undefined);
}

function addPart(candidate: Candidate, part: RawPart, format: ListFormat): void {
	const { file, lang } = part;
	for (const field of part.fields) {
		const reading = readField(field, { format, lang });
		const { outcome, note } = reading;
		const line: LedgerLine = { outcome, note, what: shown(field.name), file, line: field.line };
		candidate.ledger.push(line);
		addReading(candidate, reading, line);
	}
	if (part.text) addText(candidate, part, lang);
}

function addText(candidate: Candidate, { file, text, fields }: RawPart, lang?: Locale): void {
	if (!text) return;
	const stated = fields.find(({ name }) => /^(?:lang|locale)$/i.test(name))?.value;
	const said = /^zh/i.test(String(stated)) ? 'zh' : /^en/i.test(String(stated)) ? 'en' : undefined;
	const language = lang ?? said ?? (/\p{Script=Han}/u.test(text.body) ? 'zh' : 'en');
	const line: LedgerLine = { outcome: 'kept', what: 'text', file, line: text.firstLine };
	candidate.ledger.push(line);
	if (candidate.texts[language]) {
		line.outcome = 'lost';
		line.note = 'there is another text in the same language';
		return;
	}
	candidate.texts[language] = { ...text, file, line };
}

function addReading(candidate: Candidate, reading: FieldReading, line: LedgerLine): void {
	if ('list' in reading) {
		candidate[reading.list].push(...reading.labels.map((value) => ({ value, line })));
	} else if ('slot' in reading) addFact(candidate, reading, line);
}

/** The first one counts; the same again is merged, another one is a contradiction. */
export function addFact(
	candidate: Candidate,
	{ slot, value }: { slot: Slot; value: string },
	line: LedgerLine,
): void {
	const known = candidate.facts.get(slot);
	if (!known) {
		candidate.facts.set(slot, { value, line });
		return;
	}
	if (isSame(slot, known.value, value)) {
		line.outcome = 'merged';
		line.note = 'it stands there already';
		return;
	}
	line.outcome = 'lost';
	line.note = `${shown(value)}, where ${shown(known.value)} stands already`;
	candidate.issues.push(fieldIssue.contradiction(line, shown(value), shown(known.value)));
}

function isSame(slot: Slot, a: string, b: string): boolean {
	if (slot === 'repo') {
		const [one, two] = [parseRepo(a), parseRepo(b)];
		return one !== undefined && two !== undefined && repoKey(one) === repoKey(two);
	}
	return slot === 'homepage' ? a.replace(/\/+$/, '') === b.replace(/\/+$/, '') : a === b;
}
