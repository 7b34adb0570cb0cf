import { addresses } from '../../domain/addresses.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Site } from '../../domain/site.ts';
import type { LlmsFile, LlmsLink } from '../../targets/text/to-llms.ts';
import type { Content } from '../queries.ts';
import { onMap } from './map-groups.ts';

interface Place {
	site: Site;
	origin: string;
}

/** What `/llms.txt` says of the landscape; nothing where there is none. */
export function llmsLandscape(landscape: Content['landscape'], place: Place): LlmsFile['sections'] {
	if (landscape.projects.length === 0) return [];
	return [
		{ title: 'Landscape of open-source projects', links: mainLinks(landscape, place) },
		{ title: 'Categories of the landscape', links: categoryLinks(landscape, place) },
	];
}

function mainLinks({ projects }: Content['landscape'], { site, origin }: Place): LlmsLink[] {
	const at = (path: string) => origin + localePath(path, 'en', site.defaultLocale);
	const { map, project } = messages.en.landscape;
	const days = projects.flatMap(({ assessment }) => assessment.asOf ?? []);
	const newest = days.sort().at(-1);
	return [
		{
			name: map.title,
			url: at(addresses.landscape),
			about: `${onMap(projects).length} projects, each with its health from 0 to 100 or with what is missing for it.${newest === undefined ? '' : ` Newest figures: ${newest}.`} In Chinese at ${origin}${localePath(addresses.landscape, 'zh', site.defaultLocale)}.`,
		},
		{
			name: project.method.title,
			url: at(addresses.landscapeMethod),
			about: project.method.description,
		},
		{
			name: 'projects.json',
			url: origin + addresses.landscapeJson,
			about:
				'All projects with their scores and main figures, in both languages. Unknown is null, never 0.',
		},
		{
			name: 'projects.csv',
			url: origin + addresses.landscapeCsv,
			about: 'The same as a table, in UTF-8.',
		},
		{
			name: 'projects.schema.json',
			url: origin + addresses.landscapeSchema,
			about: `What the fields mean (JSON Schema 2020-12). ${origin}${addresses.projectData('{id}')} has every reading of one project with its day and source, each signal, and all past scores.`,
		},
		{
			name: project.archive.title,
			url: at(addresses.landscapeArchive),
			about: project.archive.description,
		},
		{
			name: messages.en.landscape.score.feed.title,
			url: at(addresses.landscapeRss),
			about: messages.en.landscape.score.feed.description,
		},
	];
}

function categoryLinks({ taxonomy, projects }: Content['landscape'], place: Place): LlmsLink[] {
	const { site, origin } = place;
	const byCategory = Map.groupBy(onMap(projects), ({ places: [{ category }] }) => category);
	return taxonomy.categories.flatMap(({ id, title, description }) => {
		const count = byCategory.get(id)?.length ?? 0;
		const path = localePath(addresses.landscapeCategory(id), 'en', site.defaultLocale);
		const about = `${description.en} ${count === 1 ? '1 project' : `${count} projects`}.`;
		return count > 0 ? [{ name: title.en, url: origin + encodeURI(path), about }] : [];
	});
}
