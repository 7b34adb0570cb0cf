import { locales } from '../i18n/locale.ts';
import { compareText } from '../text/compare-text.ts';
import type { InlineHashes } from './content-policy.ts';
import type { HeaderRule } from './header-rule.ts';
import { headerLimits } from './host-limits.ts';

/** A page and the hashes of its inline scripts and sheets. */
export interface PageHashes extends InlineHashes {
	/** Decoded address: `/zh/blog/a/`. */
	path: string;
}

type PolicyOf = (hashes: InlineHashes) => string;

const header = 'Content-Security-Policy';

/**
 * One block for all pages of a section, `/blog/*`, since one line cannot name the sheets of the
 * whole site: it names those of its own pages, and of the 404 page that stands where nothing is.
 * Where that line would be too long, pages with the rarest sheets get blocks of their own. The
 * first block is `/*`; each of the others takes back what an earlier one said.
 */
export function policyRules(pages: readonly PageHashes[], policyOf: PolicyOf): HeaderRule[] {
	const groups = groupBySection(pages);
	const rules = [...groups].map(([section, group]) => {
		const missing = pages.filter(({ path }) => isNotFound(path, section));
		const kept = keepHashes(group, missing, policyOf);
		const alone = group.filter((page) => !holdsAll(kept, page));
		return {
			shared: ruleFor(`${encodeURI(section)}*`, policyOf(kept)),
			alone: alone.map((page) => ruleFor(encodeURI(page.path), policyOf(page))),
		};
	});
	return [...rules.map(({ shared }) => shared), ...rules.flatMap(({ alone }) => alone)];
}

/** Pages by the section that they lie in, each section before what is below it. */
function groupBySection(pages: readonly PageHashes[]): Map<string, PageHashes[]> {
	const sections = new Set(['/']);
	for (const { path } of pages) {
		const { root, section, isBelow } = placeOf(path);
		sections.add(root);
		if (isBelow) sections.add(section);
	}
	const groups = new Map(
		[...sections].sort().map((section): [string, PageHashes[]] => [section, []]),
	);
	for (const page of pages) {
		const { root, section } = placeOf(page.path);
		groups.get(sections.has(section) ? section : root)?.push(page);
	}
	return groups;
}

/** `/zh/blog/a/` lies in `/zh/blog/`, below `/zh/`; `/blog/` is the first page of `/blog/`. */
function placeOf(path: string): { root: string; section: string; isBelow: boolean } {
	const locale = locales.find((each) => path.startsWith(`/${each}/`));
	const root = locale ? `/${locale}/` : '/';
	const [first = '', ...below] = path.slice(root.length).split('/').filter(Boolean);
	return { root, section: `${root}${first}/`, isBelow: below.length > 0 };
}

/** True for the page that hosts show where nothing is in a section: the nearest `404.html`. */
function isNotFound(path: string, section: string): boolean {
	const { root } = placeOf(section);
	// The second is the first before the build moves it.
	return path === `${root}404.html` || path === `${root}404/`;
}

/** As many hashes as fit into a line, those of many pages first; all that `needed` pages hold. */
function keepHashes(
	group: readonly PageHashes[],
	needed: readonly PageHashes[],
	policyOf: PolicyOf,
): InlineHashes {
	const scripts = new Set([...group, ...needed].flatMap((page) => page.scripts));
	const kept = new Set(needed.flatMap(hashesOf));
	const sorted = (): InlineHashes => {
		const all = [...kept].sort();
		return {
			scripts: all.filter((hash) => scripts.has(hash)),
			styles: all.filter((hash) => !scripts.has(hash)),
		};
	};
	for (const hash of byUse(group)) {
		if (kept.has(hash)) continue;
		kept.add(hash);
		if (lineOf(policyOf(sorted())).length > headerLimits.lineLength) kept.delete(hash);
	}
	return sorted();
}

/** Hashes of these pages, those of most pages first. */
function byUse(pages: readonly PageHashes[]): string[] {
	const uses = new Map<string, number>();
	for (const hash of pages.flatMap(hashesOf)) uses.set(hash, (uses.get(hash) ?? 0) + 1);
	return [...uses]
		.sort(([a, few], [b, many]) => many - few || compareText(a, b))
		.map(([hash]) => hash);
}

function hashesOf({ scripts, styles }: InlineHashes): string[] {
	return [...scripts, ...styles];
}

function holdsAll(kept: InlineHashes, page: InlineHashes): boolean {
	const known = new Set(hashesOf(kept));
	return hashesOf(page).every((hash) => known.has(hash));
}

/** A line of `_headers`, as hosts measure it. */
function lineOf(policy: string): string {
	return `${header}: ${policy}`;
}

function ruleFor(pattern: string, policy: string): HeaderRule {
	return { pattern, without: pattern === '/*' ? [] : [header], set: { [header]: policy } };
}
