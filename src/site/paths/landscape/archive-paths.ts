import { addresses } from '../../../domain/addresses.ts';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import type { ProjectData } from '../../content-data.ts';
import { type NamedLink, placeLinks } from '../../landscape/project-places.ts';
import { successorOf } from '../../landscape/project-notices.ts';
import { type ProjectRow, projectRow, rowScore } from '../../landscape/project-row.ts';
import { shownText } from '../../landscape/shown-text.ts';
import { type Content, readContent } from '../../queries.ts';
import { keyed } from '../keyed.ts';
import { type ListProps, listProps } from '../list-props.ts';

/** A project that has come to rest. */
export interface ArchivedRow extends ProjectRow {
	/** The day it was moved; undefined: its owner put it on ice, and we did not. */
	date: string | undefined;
	reason: string;
	successor: NamedLink | undefined;
	category: string;
	/** Other words by which the filter finds it. */
	also: string;
}

export interface LandscapeArchiveProps extends ListProps {
	rows: ArchivedRow[];
}

/** `/landscape/archive/`: what is no longer on the map, the latest first. */
export async function landscapeArchivePaths() {
	const content = await readContent();
	if (content.landscape.taxonomy.categories.length === 0) return [];
	return locales.map((locale) => {
		const { title, description } = messages[locale].landscape.project.archive;
		const props: LandscapeArchiveProps = {
			...listProps(content, locale, addresses.landscapeArchive, { title, description }),
			rows: archivedRows(content, locale),
		};
		return keyed(locale, {}, props);
	});
}

function archivedRows({ landscape }: Content, locale: Locale): ArchivedRow[] {
	const byId = new Map(landscape.projects.map((project) => [project.id, project]));
	return landscape.projects
		.filter(isAtRest)
		.map((project): ArchivedRow => {
			const { archived, places, repo, name, assessment } = project;
			const last = rowScore(assessment.beforeArchive);
			return {
				...projectRow(project, locale),
				...(last && { score: last }),
				date: archived?.date,
				reason: archived
					? shownText(archived.reason[locale], locale)
					: messages[locale].landscape.project.archive.byOwner,
				successor: successorOf(archived?.successor ?? null, byId, locale),
				category: placeLinks(places[0], landscape.taxonomy, locale)[0].name,
				also: [name.en, name.zh, `${repo.owner}/${repo.name}`].join(' '),
			};
		})
		.sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id));
}

function isAtRest({ archived, assessment }: ProjectData): boolean {
	return archived !== null || assessment.lifecycle === 'archived';
}
