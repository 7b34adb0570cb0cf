import { type Locale, otherLocale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { SearchEntry } from '../../domain/search/search-page.ts';
import { placeLinks, projectUrl } from '../landscape/project-places.ts';
import type { Content } from '../queries.ts';
import { screenText } from '../screen-text.ts';

/** The projects of the landscape, each with its names in both languages and that of its repository. */
export function projectEntries(
	{ landscape }: Pick<Content, 'landscape'>,
	lang: Locale,
): SearchEntry[] {
	const { projects, taxonomy } = landscape;
	return projects.map((project) => {
		const { id, name, repo, aliases, tags, assessment, places } = project;
		const names = new Set([name[otherLocale(lang)], `${repo.owner}/${repo.name}`, id, ...aliases]);
		names.delete(name[lang]);
		const plain = { description: project.description[lang] };
		const [category, part] = placeLinks(places[0], taxonomy, lang);
		return {
			url: encodeURI(projectUrl(id, lang)),
			...{ lang, type: 'project' as const, title: name[lang] },
			...(lang === 'zh' ? screenText(plain) : plain),
			crumbs: [messages[lang].landscape.map.title, category.name, part.name],
			names: [...names],
			tags,
			...(assessment.asOf ? { date: assessment.asOf } : {}),
		};
	});
}
