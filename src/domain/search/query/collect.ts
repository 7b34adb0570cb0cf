import type { GroupName, SearchGroup } from '../search-answer.ts';
import type { Needles } from './find-marks.ts';
import type { Gathered, Search } from './gather.ts';
import { makeHit } from './make-hit.ts';
import type { ReadPage } from './verify.ts';

/** Pages to show with what is marked in them. */
export interface Part {
	read: readonly ReadPage[];
	/** Further pages that belong to it, not read. */
	unread: readonly number[];
	needles: Needles;
	isAbout?: boolean;
}

/** Fills groups one after the other: no page comes twice. */
export interface Collector {
	/** Takes pages into a group; those that another group has already are left out. */
	add: (name: GroupName, part: Part) => void;
	/** How many pages a group has. */
	count: (name: GroupName) => number;
	/** How many pages of the reader's language there are. */
	own: () => number;
	/** The pages in groups by their numbers. */
	pages: () => ReadonlyMap<number, GroupName>;
	groups: () => SearchGroup[];
}

const inOrder = ['exact', 'mended', 'other', 'related'] as const satisfies readonly GroupName[];

export function collector({ corpus, request: { limit, locale } }: Search): Collector {
	const owner = new Map<number, GroupName>();
	const shown = new Map<GroupName, [page: ReadPage, needles: Needles][]>();
	const about = new Set<GroupName>();
	const counts = new Map<GroupName, number>();
	const own = (name: GroupName, page: number): boolean => {
		if (owner.has(page)) return false;
		owner.set(page, name);
		counts.set(name, (counts.get(name) ?? 0) + 1);
		return true;
	};
	return {
		add: (name, { read, unread, needles, isAbout = false }) => {
			const pages = shown.get(name) ?? [];
			for (const page of read) if (own(name, page.candidate.page)) pages.push([page, needles]);
			for (const page of unread) own(name, page);
			shown.set(name, pages);
			if (isAbout) about.add(name);
		},
		count: (name) => counts.get(name) ?? 0,
		own: () => [...owner.keys()].filter((page) => corpus.pages.lang(page) === locale).length,
		pages: () => owner,
		groups: () =>
			inOrder.flatMap((name) => {
				const pages = (shown.get(name) ?? []).slice(0, limit);
				if (pages.length === 0) return [];
				const hits = pages.map(([page, needles]) => makeHit(corpus, page, needles));
				const isAbout = about.has(name) && (counts.get(name) ?? 0) > hits.length;
				return [{ name, hits, total: counts.get(name) ?? 0, ...(isAbout && { isAbout }) }];
			}),
	};
}

/** A group's part of what was gathered. */
export const partOf = ({ held, unread, isAbout }: Gathered, needles: Needles): Part => ({
	read: held,
	unread,
	needles,
	isAbout,
});
