import type { LandscapeTaxonomy } from '../../../domain/landscape/taxonomy.ts';
import { ownValue } from '../../../domain/own-value.ts';
import { type LedgerLine, shown } from '../ledger.ts';
import type { Candidate } from '../settle/candidate.ts';
import { labelKey } from './label-key.ts';
import type { ImportMap } from './read-map.ts';
import { count, type Situation } from './situation.ts';

/** Ids of the tags that labels in any language mean, each once; the others are reported. */
export function tagCandidate(candidate: Candidate, situation: Situation): string[] {
	const { existing, map, additions, unknown } = situation;
	const table = tableOf(existing.taxonomy, map);
	const ids = new Set<string>();
	const said = new Map<LedgerLine, { changed: string[]; gone: string[] }>();
	for (const { value, line } of candidate.tags) {
		const notes = said.get(line) ?? { changed: [], gone: [] };
		said.set(line, notes);
		const known = table.get(labelKey(value));
		const id = known === undefined ? additions?.tag(value) : known;
		if (id === null) notes.changed.push(`${shown(value)} → nothing, as the map says`);
		else if (id === undefined) {
			notes.gone.push(shown(value));
			count(unknown.tags, value);
		} else {
			ids.add(id);
			if (id !== value) notes.changed.push(`${shown(value)} → ${id}`);
		}
	}
	for (const [line, notes] of said) settle(line, notes);
	return [...ids];
}

/** Ids and names in both languages → ids; what the map says comes first. */
function tableOf({ tags }: LandscapeTaxonomy, map: ImportMap): Map<string, string | null> {
	const ids = Object.entries(tags);
	const names = ids.flatMap(([id, { en, zh }]) =>
		[zh, en, id].map((label): [string, string] => [labelKey(label), id]),
	);
	const mapped = Object.entries(map.tags)
		.filter(([, id]) => id === null || ownValue(tags, id) !== undefined)
		.map(([label, id]): [string, string | null] => [labelKey(label), id]);
	// Ids come before names: one tag may be called what another one is.
	const own = ids.map(([id]): [string, string] => [labelKey(id), id]);
	return new Map<string, string | null>([...names, ...own, ...mapped]);
}

function settle(line: LedgerLine, { changed, gone }: { changed: string[]; gone: string[] }): void {
	const notes = [...changed, ...(gone.length > 0 ? [`${gone.join(', ')}: no tag here`] : [])];
	if (notes.length > 0) line.note = notes.join('; ');
	if (gone.length > 0) line.outcome = 'lost';
	else if (changed.length > 0 && line.outcome === 'kept') line.outcome = 'converted';
}
