import { addresses } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { ProjectPlace } from '../../domain/landscape/project.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { site } from '../../site.ts';
import type { ProjectData } from '../content-data.ts';
import { type ProjectRow, projectRow } from './project-row.ts';

/** Another project that does the same, with the way to see both side by side. */
export interface Alternative extends ProjectRow {
	compareUrl: string;
}

export interface Alternatives {
	rows: Alternative[];
	/** This project and the first of the others, as many as a comparison holds. */
	compareUrl: string | undefined;
}

const most = 6;
const compared = 4;

/** Says of each project what else there is: in its subcategory first, then in its category. */
export function alternativesIn(
	projects: readonly ProjectData[],
	locale: Locale,
): (project: ProjectData) => Alternatives {
	const ranked = projects.filter(isThere).sort(byScore(locale));
	const bySubcategory = groupByPlace(ranked, subcategoryKey);
	const byCategory = groupByPlace(ranked, ({ category }) => category);
	return (project) => {
		const [place] = project.places;
		const near = bySubcategory.get(subcategoryKey(place)) ?? [];
		const far = byCategory.get(place.category) ?? [];
		const others = [...new Set([...firstOthers(near, project), ...firstOthers(far, project)])];
		const chosen = others.slice(0, most);
		const ids = [project, ...chosen].slice(0, compared).map(({ id }) => id);
		return {
			rows: chosen.map((other) => ({
				...projectRow(other, locale),
				compareUrl: compareUrl([project.id, other.id], locale),
			})),
			compareUrl: chosen.length > 1 ? compareUrl(ids, locale) : undefined,
		};
	};
}

/** What is in the archive or cannot be found any more is no way out. */
function isThere({ archived, assessment }: ProjectData): boolean {
	return !archived && assessment.lifecycle !== 'unavailable';
}

/** `/landscape/compare/?projects=vllm,sglang`. */
export function compareUrl(ids: readonly string[], locale: Locale): string {
	const page = localePath(addresses.landscapeCompare, locale, site.defaultLocale);
	return `${page}?projects=${ids.map(encodeURIComponent).join(',')}`;
}

function firstOthers(group: readonly ProjectData[], { id }: ProjectData): ProjectData[] {
	return group.slice(0, most + 1).filter((other) => other.id !== id);
}

function subcategoryKey({ category, subcategory }: ProjectPlace): string {
	return `${category}/${subcategory}`;
}

/** Projects under each of their places, in the given order; each once under a key. */
function groupByPlace(
	projects: readonly ProjectData[],
	keyOf: (place: ProjectPlace) => string,
): Map<string, ProjectData[]> {
	const groups = new Map<string, ProjectData[]>();
	for (const project of projects) {
		for (const key of new Set(project.places.map(keyOf))) {
			const group = groups.get(key);
			if (group) group.push(project);
			else groups.set(key, [project]);
		}
	}
	return groups;
}

/** Scored ones first, the best first; then by name, so that every build has the same order. */
export function byScore(locale: Locale): (a: ProjectData, b: ProjectData) => number {
	return (a, b) =>
		rankOf(b) - rankOf(a) ||
		compareText(a.name[locale].toLowerCase(), b.name[locale].toLowerCase()) ||
		compareText(a.id, b.id);
}

function rankOf({ assessment: { score } }: ProjectData): number {
	return score && !score.provisional ? (score.health ?? -2) : score?.health == null ? -2 : -1;
}
