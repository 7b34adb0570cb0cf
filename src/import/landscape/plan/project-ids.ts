import { parseRepo, repoKey } from '../../../domain/landscape/repo.ts';
import { reservedProjects } from '../../../domain/addresses.ts';
import { idField } from '../../../schema/fields.ts';
import { cleanSlug, freeSlug } from '../../plan/slug.ts';
import { type Candidate, factOf } from '../settle/candidate.ts';
import type { Existing } from './existing.ts';

/**
 * Gives each candidate an id that stays the same in every import: that of the project here with the
 * same repository, else the one that the list states, its name, its repository's, or owner and name.
 */
export function giveIds(candidates: readonly Candidate[], existing: Existing): string[] {
	const { taxonomy, files, aliases } = existing;
	const categories = taxonomy.categories.flatMap(({ id, aliases: old }) => [id, ...old]);
	const taken = new Set([...categories, ...reservedProjects, ...files.keys(), ...aliases]);
	const known = candidates.map((candidate) => here(candidate, existing));
	return candidates.map((candidate, index) => {
		const own = known[index];
		if (own !== undefined) return own;
		const wanted = wantedIds(candidate);
		const isTaken = (id: string): boolean => taken.has(id);
		const free = wanted.find((id) => !isTaken(id)) ?? freeSlug(wanted.at(-1) ?? 'project', isTaken);
		taken.add(free);
		return free;
	});
}

function here(candidate: Candidate, { byRepo }: Existing): string | undefined {
	const repo = parseRepo(factOf(candidate, 'repo') ?? '');
	return repo && byRepo.get(repoKey(repo));
}

function wantedIds(candidate: Candidate): string[] {
	const repo = parseRepo(factOf(candidate, 'repo') ?? '');
	const names = (['name.en', 'name.any', 'name.zh'] as const).map((slot) =>
		factOf(candidate, slot),
	);
	const name = cleanSlug(names.find((each) => each !== undefined) ?? '');
	// An address in Latin letters can be said and typed by everybody.
	const isLatin = /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(name);
	return [
		cleanSlug(factOf(candidate, 'id') ?? ''),
		...(isLatin ? [name] : []),
		cleanSlug(repo?.name ?? ''),
		cleanSlug(`${repo?.owner ?? ''}-${repo?.name ?? ''}`),
		...(isLatin ? [] : [name]),
		'project',
	].filter((id) => idField.safeParse(id).success && id !== '');
}
