import type { GlossaryName } from '../../domain/glossary/glossary-name.ts';
import type { DocumentUse } from '../../domain/glossary/glossary-term.ts';
import { createMatcher } from '../../domain/glossary/matcher.ts';
import { namesIn } from '../../domain/glossary/names-in.ts';
import { sentenceAround } from '../../domain/glossary/sentence.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { projectSlug } from '../../domain/landscape/project-slug.ts';
import type { Project } from '../../domain/landscape/project.ts';

type Described = Pick<Project, 'id' | 'description'>;

/** Where the descriptions of projects use terms, each term once for a project and a language. */
export function termsOfProjects(
	projects: readonly Described[],
	names: readonly GlossaryName[],
): DocumentUse[] {
	if (names.length === 0) return [];
	return locales.flatMap((locale) => {
		const own = namesIn(locale, names).filter(({ byHand }) => !byHand);
		const matcher = createMatcher(own);
		return projects.flatMap(({ id, description }) => {
			const text = description[locale];
			const found = matcher.find(text).filter(({ name }) => name.kind !== 'misspelling');
			const first = new Map(found.toReversed().map((match) => [match.name.term, match]));
			return [...first].toReversed().map(([term, { start, end }]): DocumentUse => ({
				...{ id: term, kind: 'pages', slug: projectSlug(id), locale },
				...sentenceAround(text, { start, end, locale }),
			}));
		});
	});
}
