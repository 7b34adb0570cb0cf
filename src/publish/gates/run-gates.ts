import { altTexts } from './alt-texts.ts';
import type { BuiltSite, Gate, GateReport } from './built-site.ts';
import { canonicals } from './canonicals.ts';
import { cards } from './cards.ts';
import { descriptions } from './descriptions.ts';
import { feeds } from './feeds.ts';
import { foreignParts } from './foreign-parts.ts';
import { headings } from './headings.ts';
import { hostHeaders } from './host-headers.ts';
import { hostRedirects } from './host-redirects.ts';
import { hostRoutes } from './host-routes.ts';
import { hreflangs } from './hreflangs.ts';
import { inlineCode } from './inline-code.ts';
import { jsonLd } from './json-ld.ts';
import { linkLanguages } from './link-languages.ts';
import { links } from './links.ts';
import { notFound } from './not-found.ts';
import { orphans } from './orphans.ts';
import { pageIds } from './page-ids.ts';
import { pageLanguages } from './page-languages.ts';
import { pageWeights } from './page-weights.ts';
import { policies } from './policies.ts';
import { robots } from './robots.ts';
import { siteFacts } from './site-facts.ts';
import { sitemap } from './sitemap.ts';
import { sizes } from './sizes.ts';
import { styleSheets } from './style-sheets.ts';
import { twins } from './twins.ts';

/** The rules, in the order in which their issues are told where places are equal. */
const gates: readonly Gate[] = [
	links,
	linkLanguages,
	canonicals,
	hreflangs,
	pageLanguages,
	headings,
	altTexts,
	pageIds,
	orphans,
	foreignParts,
	inlineCode,
	styleSheets,
	descriptions,
	feeds,
	sitemap,
	robots,
	jsonLd,
	sizes,
	pageWeights,
	hostHeaders,
	policies,
	hostRedirects,
	hostRoutes,
	notFound,
	cards,
	twins,
];

/** Asks every gate. */
export async function runGates(site: BuiltSite): Promise<GateReport> {
	const found = await Promise.all(gates.map(async (gate) => gate(site)));
	const bytes = [...site.files.values()].reduce((sum, each) => sum + each, 0);
	return {
		pages: site.pages.length,
		files: site.files.size,
		bytes,
		issues: found.flat(),
		facts: siteFacts(site),
	};
}
