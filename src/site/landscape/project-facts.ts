import { addresses } from '../../domain/addresses.ts';
import { formatMonth } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { formatMetric } from '../../domain/landscape/format-metric.ts';
import { repoUrl } from '../../domain/landscape/repo.ts';
import { site } from '../../site.ts';
import type { ProjectData } from '../content-data.ts';
import type { NamedLink } from './project-places.ts';

/** What stands below the name of a project. */
export interface ProjectFacts {
	/** Licence, language, since when. */
	words: string[];
	/** Source, website, data. */
	links: NamedLink[];
}

export function projectFacts(project: ProjectData, locale: Locale): ProjectFacts {
	const text = messages[locale].landscape.project;
	const { created, first_commit: first } = project.assessment.readings;
	const language = languageOf(project);
	const since = [created?.value, first?.value].find((value) => typeof value === 'string');
	return {
		words: [
			licenceText(project, locale),
			...(language ? [language] : []),
			...(since ? [text.since(formatMonth(since, locale))] : []),
		],
		links: [
			{ name: text.source, url: repoUrl(project.repo) },
			...(project.homepage ? [{ name: text.website, url: project.homepage }] : []),
			{
				name: text.json,
				url: localePath(addresses.projectData(project.id), site.defaultLocale, site.defaultLocale),
			},
		],
	};
}

function languageOf({ language, assessment }: ProjectData): string | undefined {
	const observed = assessment.readings.language?.value;
	return language ?? (typeof observed === 'string' ? observed : undefined);
}

/** What its people state comes first; nothing at all is not the same as “none”. */
export function licenceText(project: ProjectData, locale: Locale): string {
	const text = messages[locale].landscape.project;
	const stated = project.license ?? project.licenseStated;
	if (stated) return stated;
	const observed = project.assessment.readings.license?.value;
	if (observed === 'NONE') return text.noLicence;
	return typeof observed === 'string'
		? formatMetric('license', observed, locale)
		: text.unknownLicence;
}
