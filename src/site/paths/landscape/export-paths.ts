import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { site } from '../../../site.ts';
import { projectsCsv } from '../../../targets/landscape/projects-csv.ts';
import {
	projectsFile,
	projectsJsonSchema,
	toJson,
} from '../../../targets/landscape/projects-json.ts';
import type { ProjectData } from '../../content-data.ts';
import { exportLinks } from '../../landscape/export-links.ts';
import { readContent } from '../../queries.ts';
import { keyed } from '../keyed.ts';

/** A file that a program reads. */
export interface ExportProps {
	body: string;
	/** With the character set. */
	type: string;
}

/** `/landscape/projects.{json,csv,schema.json}`, where there are projects; cheap to make anew. */
export async function exportPaths() {
	const { landscape } = await readContent();
	if (landscape.projects.length === 0) return [];
	const all = projectsFile(landscape, exportLinks);
	const json = 'application/json; charset=utf-8';
	const files: Record<string, ExportProps> = {
		'projects.json': { body: toJson(all), type: json },
		'projects.csv': { body: projectsCsv(all), type: 'text/csv; charset=utf-8' },
		'projects.schema.json': {
			body: toJson(projectsJsonSchema(exportLinks)),
			type: 'application/schema+json; charset=utf-8',
		},
	};
	return Object.entries(files).map(([file, props]) => ({ params: { file }, props }));
}

export interface ProjectFileProps {
	project: ProjectData;
}

/** What is known of each project: once, as both languages are inside. */
export async function projectFilePaths() {
	const { landscape } = await readContent();
	return landscape.projects.map((project) => {
		const props: ProjectFileProps = { project };
		return keyed(site.defaultLocale, { project: project.id }, props);
	});
}

export interface BadgeProps extends ProjectFileProps {
	locale: Locale;
	siteName: string;
}

/** The badge of each project in both languages. */
export async function badgePaths() {
	const { landscape } = await readContent();
	return locales.flatMap((locale) =>
		landscape.projects.map((project) => {
			const props: BadgeProps = { project, locale, siteName: site.name[locale] };
			return keyed(locale, { project: project.id }, props);
		}),
	);
}
