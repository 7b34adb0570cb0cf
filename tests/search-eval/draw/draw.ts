import { randomOf } from '../../bench/corpus/random.ts';
import type { FoundPage } from '../corpus/read-site.ts';
import { goldOf } from '../score/gold.ts';
import { categories, type Category } from '../set/categories.ts';
import type { Query } from '../set/query.ts';
import { draws } from './kinds.ts';
import { type Material, materialOf } from './material.ts';

interface DrawOptions {
	/** Another seed, other queries. */
	seed: string;
	/** How many of each category; fewer where the site has not so many. */
	each: number;
}

/** Draws queries out of a site's own words; each has something to find there. */
export function drawQueries(pages: readonly FoundPage[], options: DrawOptions): Query[] {
	const material = materialOf(pages);
	// The keys of the table are the categories.
	return (Object.keys(categories) as Category[]).flatMap((cat) =>
		drawCategory(cat, { ...options, pages, material }),
	);
}

interface Drawing extends DrawOptions {
	pages: readonly FoundPage[];
	material: Material;
}

function drawCategory(cat: Category, { seed, each, pages, material }: Drawing): Query[] {
	const random = randomOf(`${seed}/${cat}`);
	const drawn = new Map<string, Query>();
	for (let tries = 0; drawn.size < each && tries < each * 40; tries++) {
		const query = draws[cat](material, random);
		if (!query || drawn.has(query.q) || goldOf(query.gold, pages).urls.size === 0) continue;
		drawn.set(query.q, { id: `${cat}/${seed}-${drawn.size + 1}`, cat, ...query });
	}
	return [...drawn.values()];
}
