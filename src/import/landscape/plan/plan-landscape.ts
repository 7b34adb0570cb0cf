import { mergeDuplicates } from '../settle/merge-duplicates.ts';
import { settleItem } from '../settle/settle-item.ts';
import { tidyCandidate } from '../settle/tidy-candidate.ts';
import type { RawList } from '../raw.ts';
import { Additions } from './additions.ts';
import { applyMap } from './apply-map.ts';
import type { Candidate } from '../settle/candidate.ts';
import type { Leftover, PlannedProject } from './entry.ts';
import { isSkipped } from './is-skipped.ts';
import type { Existing } from './existing.ts';
import { planProject } from './plan-project.ts';
import { giveIds } from './project-ids.ts';
import type { ImportMap } from './read-map.ts';
import type { Situation } from './situation.ts';

/** All that an import will do, before anything is compared or written. */
export interface LandscapePlan {
	projects: PlannedProject[];
	leftovers: Leftover[];
	/** What the map leaves out. */
	skipped: Candidate[];
	/** Items that were the same project as another one. */
	merged: number;
	situation: Situation;
	/** Names in the map that nothing in the list has. */
	unused: string[];
}

interface PlanOptions {
	existing: Existing;
	map: ImportMap;
	/** Categories and tags that are new go to `categories.yaml`. */
	categories: boolean;
	added: string | undefined;
	onProgress: (text: string) => void;
}

/** Plans an import: reads fields, unites items, finds places, and says what each will be. Pure. */
export function planLandscape({ items, format }: RawList, options: PlanOptions): LandscapePlan {
	const { existing, map, onProgress } = options;
	const settled = items.map((item) => settleItem(item, format));
	const candidates = mergeDuplicates(settled);
	const ids = giveIds(candidates, existing);
	const taken = new Set([...ids, ...existing.files.keys(), ...existing.aliases]);
	const additions = options.categories
		? new Additions(existing.taxonomy, map, (id) => taken.has(id))
		: undefined;
	const unknown = { categories: new Map<string, number>(), tags: new Map<string, number>() };
	const situation = { existing, map, additions, added: options.added, unknown };
	const plan: LandscapePlan = {
		projects: [],
		leftovers: [],
		skipped: [],
		merged: settled.length - candidates.length,
		situation,
		unused: Object.keys(map.projects).filter((id) => !ids.includes(id)),
	};
	for (const [index, candidate] of candidates.entries()) {
		const id = ids[index] ?? '';
		if (index % 20 === 0) onProgress(`${index} of ${candidates.length} projects`);
		if (isSkipped(candidate, id, map)) {
			plan.skipped.push(candidate);
			continue;
		}
		applyMap(candidate, id, map);
		tidyCandidate(candidate);
		const planned = planProject(candidate, id, situation);
		if ('missing' in planned) plan.leftovers.push(planned);
		else plan.projects.push(planned);
	}
	return plan;
}
