import { createAutomaton } from '../../glossary/automaton.ts';
import { standsAlone } from '../../glossary/latin-edges.ts';
import { type Sentence, sentenceAround } from '../../glossary/sentence.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Project } from '../project.ts';
import { linkTargets } from './link-targets.ts';
import { isUnmistakable } from './unmistakable.ts';

/** A paragraph, a heading or a cell of a text, as it is read. */
export interface TextBlock {
	text: string;
	/** Links in it: [start, end) of their words. */
	links: { href: string; start: number; end: number }[];
	/** Id of the heading that it stands under. */
	heading?: string | undefined;
}

/** Where a text speaks of a project first. */
export interface Mention extends Sentence {
	/** Of the project. */
	id: string;
	heading?: string;
}

type Named = Pick<Project, 'id' | 'aliases' | 'repo' | 'homepage' | 'name'>;

/** A place in a block that speaks of projects. */
interface Hit {
	ids: readonly string[];
	start: number;
	end: number;
}

/**
 * Finds projects in texts: by links to their pages, repositories and sites, and by names that mean
 * nothing else. Costs a text by its length, however many projects there are.
 */
export function mentionFinder(
	projects: readonly Named[],
): (blocks: readonly TextBlock[], locale: Locale) => Mention[] {
	const targets = linkTargets(projects);
	const named = new Map<string, string[]>();
	for (const { id, name } of projects) {
		for (const each of new Set(Object.values(name))) {
			if (isUnmistakable(each)) named.set(each, [...(named.get(each) ?? []), id]);
		}
	}
	const names = [...named.keys()];
	const automaton = createAutomaton(names);
	const hitsIn = ({ text, links }: TextBlock): Hit[] => {
		const hits = links.map(({ href, start, end }) => ({ ids: targets.idsOf(href), start, end }));
		automaton.scan(text, (pattern, end) => {
			const name = names[pattern] ?? '';
			const start = end - name.length;
			if (standsAlone(text, start, end)) hits.push({ ids: named.get(name) ?? [], start, end });
		});
		// At one place the longest name counts: what is within it means something else.
		return hits
			.filter((hit) => !hits.some((other) => isWithin(hit, other)))
			.sort((a, b) => a.start - b.start);
	};
	return (blocks, locale) => {
		const found = new Map<string, Mention>();
		for (const block of blocks) {
			for (const { ids, start, end } of hitsIn(block)) {
				for (const id of ids) {
					if (found.has(id)) continue;
					const sentence = sentenceAround(block.text, { start, end, locale });
					found.set(id, { id, ...sentence, ...(block.heading ? { heading: block.heading } : {}) });
				}
			}
		}
		return [...found.values()];
	};
}

function isWithin(hit: Hit, other: Hit): boolean {
	const isShorter = hit.end - hit.start < other.end - other.start;
	return isShorter && other.ids.length > 0 && other.start <= hit.start && hit.end <= other.end;
}
