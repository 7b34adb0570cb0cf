import type { FieldReading } from '../fields/claim.ts';
import { readField } from '../fields/read-field.ts';
import { ownValue } from '../../../domain/own-value.ts';
import type { Candidate } from '../settle/candidate.ts';
import type { ImportMap } from './read-map.ts';

/** What the map says of a project takes the place of what the list says, and fills its gaps. */
export function applyMap(candidate: Candidate, id: string, map: ImportMap): void {
	const said = ownValue(map.projects, id);
	if (!said) return;
	const { name, description, ...rest } = said;
	const fields = [
		...named('name', name),
		...named('description', description),
		...Object.entries(rest),
	];
	for (const [field, value] of fields) {
		const reading = readField({ name: field, value }, { format: 'json', lang: undefined });
		addReading(candidate, reading);
	}
	if (said.category !== undefined) forget(candidate, /^(?:sub)?category\.(?:en|zh)$|^subcategory/);
}

function named(
	field: string,
	said: { en?: string | undefined; zh?: string | undefined } | undefined,
): [string, string | undefined][] {
	return [
		[`${field}_en`, said?.en],
		[`${field}_zh`, said?.zh],
	];
}

function addReading(candidate: Candidate, reading: FieldReading): void {
	if (!('slot' in reading)) return;
	const { slot, value } = reading;
	const before = candidate.facts.get(slot);
	if (before && before.line.outcome !== 'lost') {
		before.line.outcome = 'dropped';
		before.line.note = 'the map says it otherwise';
	}
	const line = { outcome: 'kept', what: 'map', file: candidate.file } as const;
	candidate.facts.set(slot, { value, line: { ...line } });
}

function forget({ facts }: Candidate, pattern: RegExp): void {
	for (const [slot, { line }] of facts) {
		if (!pattern.test(slot)) continue;
		facts.delete(slot);
		if (line.outcome === 'lost') continue;
		line.outcome = 'dropped';
		line.note = 'the map says it otherwise';
	}
}
