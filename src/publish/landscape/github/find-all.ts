import { askBatches, type Question, type Result } from './batches.ts';
import { type Facts, factsAnswer, factsFields } from './facts.ts';
import type { Line } from './line.ts';
import { lookUp } from './rest.ts';
import { batchSizes, type Collected, type Found, problemOf, type Wanted } from './wanted.ts';

/** The facts of all that are there; of the others `done` gets what became of them. */
export async function findAll(
	wanted: readonly Wanted[],
	line: Line,
	done: Collected[],
): Promise<Found[]> {
	const ask = ({ id, owner, name }: Wanted): Question<Facts> => ({
		...{ key: id, owner, name },
		...{ fields: factsFields, answer: factsAnswer },
	});
	const results = await askBatches(wanted.map(ask), batchSizes.facts, line);
	const found: Found[] = [];
	for (const each of wanted) {
		const result = results.get(each.id);
		const settled =
			result && 'problem' in result && result.problem === 'missing'
				? await findMissing(each, line)
				: toFound(each, result);
		if ('facts' in settled) found.push(settled);
		else done.push(settled);
	}
	return found;
}

/** GraphQL says no more than “not found”: REST knows why, and the new name where there is one. */
async function findMissing(wanted: Wanted, line: Line): Promise<Found | Collected> {
	const { id } = wanted;
	const state = await lookUp(wanted.owner, wanted.name, line);
	if (state === 'unreached') return { id, unreached: true };
	if ('fault' in state) return { id, fault: state.fault };
	const [owner = '', name = ''] = state.name.split('/');
	const question = { key: id, owner, name, fields: factsFields, answer: factsAnswer };
	const results = await askBatches([question], 1, line);
	return toFound(wanted, results.get(id));
}

function toFound(wanted: Wanted, result: Result<Facts> | undefined): Found | Collected {
	if (!result || 'problem' in result) return problemOf(wanted.id, result);
	const { value: facts } = result;
	const [owner = '', name = ''] = facts.nameWithOwner.split('/');
	return { wanted, owner, name, facts };
}
