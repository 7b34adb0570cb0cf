import type { BuiltSite, Gate, GateReport } from './built-site.ts';
import { feeds } from './feeds.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

/** The rules, in the order in which their issues are told where places are equal. */
const gates: readonly Gate[] = [feeds, sitemap, robots];

/** Asks every gate. */
export async function runGates(site: BuiltSite): Promise<GateReport> {
	const found = await Promise.all(gates.map(async (gate) => gate(site)));
	const bytes = [...site.files.values()].reduce((sum, each) => sum + each, 0);
	return {
		pages: site.pages.length,
		files: site.files.size,
		bytes,
		issues: found.flat(),
		facts: [],
	};
}
