import { addresses } from '../../../domain/addresses.ts';
import type { Feature } from '../../../domain/feature.ts';
import type { TermView } from '../../../domain/glossary/term-view.ts';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import type { ImageAsset } from '../../../domain/image.ts';
import { projectSlug } from '../../../domain/landscape/project-slug.ts';
import type { LandscapeTaxonomy } from '../../../domain/landscape/taxonomy.ts';
import { site } from '../../../site.ts';
import { idOf, type PageData, type ProjectData } from '../../content-data.ts';
import { type TermLink, termLink } from '../../glossary-rows.ts';
import { type Head, makeHead } from '../../head.ts';
import { type Alternatives, alternativesIn } from '../../landscape/alternatives.ts';
import { type BadgeSnippets, badgeSnippets } from '../../landscape/badge-snippets.ts';
import { projectJsonLd } from '../../landscape/landscape-json-ld.ts';
import { type ProjectFacts, projectFacts } from '../../landscape/project-facts.ts';
import { type ProjectHealth, projectHealth } from '../../landscape/project-health.ts';
import { type ProjectNotices, projectNotices } from '../../landscape/project-notices.ts';
import { type NamedLink, placeLinks } from '../../landscape/project-places.ts';
import { shownText } from '../../landscape/shown-text.ts';
import { issueUrl } from '../../landscape/suggest-change.ts';
import { editUrlOf, origin } from '../../origin.ts';
import { inLocale } from '../../post-views.ts';
import { type Content, readContent, usesOf } from '../../queries.ts';
import { makeShell, type Shell } from '../../shell.ts';
import { type CardWords } from '../../social-card.ts';
import { type TermUser, textUsers } from '../../term-users.ts';
import { termViews } from '../../term-views.ts';
import { keyed } from '../keyed.ts';

/** A project's own text. */
interface ProjectTextView {
	key: string;
	/** Language of the text. */
	lang: Locale;
}

export interface ProjectProps {
	shell: Shell;
	head: Head;
	name: string;
	logo: ImageAsset | undefined;
	/** In the other language, where it is another one. */
	otherName: string | undefined;
	description: string;
	/** Category and subcategory, the primary ones first. */
	places: [[NamedLink, NamedLink], ...[NamedLink, NamedLink][]];
	facts: ProjectFacts;
	notices: ProjectNotices;
	health: ProjectHealth;
	text: ProjectTextView | undefined;
	/** The entry of a text that has components to run. */
	entry?: string;
	/** Terms that the text marks. */
	marked: TermView[];
	features: Feature[];
	alternatives: Alternatives;
	terms: TermLink[];
	mentions: TermUser[];
	change: { editUrl: string | undefined; issueUrl: string | undefined };
	badge: BadgeSnippets;
}

/** The page of each project, in both languages, whatever languages its text has. */
export async function projectPaths() {
	const content = await readContent();
	return locales.flatMap((locale) => {
		const propsOf = projectPropsIn(content, locale);
		return content.landscape.projects.map((project) =>
			keyed(locale, { project: project.id }, propsOf(project)),
		);
	});
}

function projectPropsIn(content: Content, locale: Locale): (project: ProjectData) => ProjectProps {
	const { projects, taxonomy } = content.landscape;
	const texts = new Map(inLocale(content.pages, locale).map((page) => [page.slug, page]));
	const byId = new Map(projects.map((project) => [project.id, project]));
	const explain = termViews(content, locale);
	const alternativesOf = alternativesIn(projects, locale);
	const usersOf = textUsers({ ...content, projects, locale, site });
	const termsOf = termLinksIn(content, locale);
	return (project) => {
		const [primary, ...others] = project.places;
		const page = texts.get(projectSlug(project.id));
		const explained = page ? explain(page) : { terms: [], features: [] };
		const told = headOf(project, content, locale);
		return {
			...told,
			...(page?.locale === locale ? { head: { ...told.head, twin: true } } : {}),
			places: [
				placeLinks(primary, taxonomy, locale),
				...others.map((place) => placeLinks(place, taxonomy, locale)),
			],
			facts: projectFacts(project, locale),
			notices: projectNotices(project, byId, locale),
			health: projectHealth(project, locale),
			text: page ? { key: page.key, lang: page.locale } : undefined,
			...(page?.runs ? { entry: idOf(page) } : {}),
			marked: explained.terms,
			features: explained.features,
			alternatives: alternativesOf(project),
			terms: termsOf(project, page),
			mentions: usersOf(usesOf(project.mentions)),
			change: {
				editUrl: editUrlOf(project.path[locale]),
				issueUrl: issueUrl('landscape-change', { project: project.id }),
			},
			badge: badgeSnippets(project, locale),
		};
	};
}

type OfHead = Pick<ProjectProps, 'shell' | 'head' | 'logo' | 'name' | 'otherName' | 'description'>;

function headOf(project: ProjectData, content: Content, locale: Locale): OfHead {
	const path = addresses.project(project.id);
	const name = project.name[locale];
	const other = project.name[locale === 'en' ? 'zh' : 'en'];
	const description = project.description[locale];
	const title = `${name} · ${messages[locale].landscape.map.title}`;
	const jsonLd = projectJsonLd(project, content.landscape.taxonomy, { locale, site, origin });
	const card = projectCard(project, content.landscape.taxonomy, locale);
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, title, description, jsonLd, card }, site, origin),
		logo: project.picture,
		name,
		otherName: other === name ? undefined : other,
		description: shownText(description, locale),
	};
}

/** Its name, its one line and its health, where it has a score. */
function projectCard(project: ProjectData, taxonomy: LandscapeTaxonomy, locale: Locale): CardWords {
	const [{ name: category }] = placeLinks(project.places[0], taxonomy, locale);
	const { health, strokes } = projectHealth(project, locale);
	return {
		kicker: `${messages[locale].landscape.map.title} · ${category}`,
		title: project.name[locale],
		below: shownText(project.description[locale], locale),
		...(health === undefined ? {} : { health: { strokes, score: health } }),
	};
}

/** The terms that a project's text marks, and those that its description names. */
function termLinksIn({ glossary }: Content, locale: Locale) {
	const terms = new Map(glossary.terms.map((term) => [term.id, term]));
	return (project: ProjectData, page: PageData | undefined): TermLink[] => {
		const ids = new Set([...project.terms, ...(page?.marked ?? [])]);
		return [...ids].flatMap((id) => {
			const term = terms.get(id);
			return term ? [termLink(term, locale)] : [];
		});
	};
}
