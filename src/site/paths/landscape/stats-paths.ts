import { addresses } from '../../../domain/addresses.ts';
import { locales } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import type { FacetName } from '../../../domain/landscape/map/map-state.ts';
import { site } from '../../../site.ts';
import { type Head, makeHead } from '../../head.ts';
import { figureDays, type FigureDays } from '../../landscape/figure-days.ts';
import {
	type Counted,
	coverage,
	type Coverage,
	distribution,
	heatmap,
	type HeatRow,
} from '../../landscape/landscape-numbers.ts';
import { onMap } from '../../landscape/map-groups.ts';
import { origin } from '../../origin.ts';
import { readContent } from '../../queries.ts';
import { makeShell, type Shell } from '../../shell.ts';
import { keyed } from '../keyed.ts';

export interface LandscapeStatsProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	figures: FigureDays;
	heat: HeatRow[];
	tables: { facet: FacetName; title: string; rows: Counted[] }[];
	coverage: Coverage[];
}

/** `/landscape/stats/`, where there are projects. */
export async function landscapeStatsPaths() {
	const content = await readContent();
	const projects = onMap(content.landscape.projects);
	if (projects.length === 0) return [];
	const path = addresses.landscapeStats;
	return locales.map((locale) => {
		const { numbers } = messages[locale].landscape.map;
		const { title, description } = numbers;
		const map = localePath(addresses.landscape, locale, site.defaultLocale);
		const options = { projects, taxonomy: content.landscape.taxonomy, locale, map };
		const table = (facet: FacetName, named: string) => ({
			facet,
			title: named,
			rows: distribution(facet, options),
		});
		const props: LandscapeStatsProps = {
			shell: makeShell(content, locale, { path, site }),
			head: makeHead({ locale, path, title, description }, site, origin),
			title,
			description,
			figures: figureDays(projects),
			heat: heatmap(options),
			tables: [
				table('category', numbers.byCategory),
				table('lifecycle', numbers.byLifecycle),
				table('license', numbers.byLicence),
				table('language', numbers.byLanguage),
			],
			coverage: coverage(options),
		};
		return keyed(locale, {}, props);
	});
}
