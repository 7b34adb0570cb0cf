import path from 'node:path';
import { isLocale, type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import { projectTextSchema } from '../../schema/landscape.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { readText } from '../read-text.ts';
import { soundFields } from '../sound-fields.ts';
import { joinTexts, statedIn } from './join-texts.ts';
import type { ProjectFiles } from './list-projects.ts';
import type { ParsedText } from './parsed-text.ts';
import type { At, PlacedProject, ProjectDraft, ReadProject } from './placed-project.ts';
import { noFrontMatter, oneLanguage } from './project-issues.ts';
import { toDraft, toProject } from './to-project.ts';

/** Reads `projects/<id>/{en,zh}.md`; a file that cannot be read is reported as a text. */
export function readProjectTexts(
	{ id, folder, texts: names }: ProjectFiles,
	nameOf: (file: string) => string,
): ReadProject {
	const fileOf = (locale: Locale) => path.join(folder, names[locale] ?? `${locale}.md`);
	const read = locales.flatMap((locale) =>
		names[locale] ? [readOne(locale, fileOf(locale), nameOf(fileOf(locale)))] : [],
	);
	const texts = read.flatMap(({ text }) => text ?? []);
	const issues = read.flatMap((each) => each.issues);
	const missing = locales.find((locale) => !names[locale]);
	if (missing) issues.push(oneLanguage(nameOf(fileOf(otherLocale(missing))), missing));
	const paths = both((locale) => `landscape/projects/${id}/${names[locale] ?? `${locale}.md`}`);
	return together({ id, path: paths }, texts, issues);
}

/** What the texts that can be read make of the project. */
function together(
	own: Pick<ProjectDraft, 'id' | 'path'>,
	texts: readonly ParsedText[],
	found: readonly Issue[],
): ReadProject {
	const [first, second] = texts;
	if (!first) return { issues: [...found] };
	const joined = second ? joinTexts(first, second) : undefined;
	const issues = [...found, ...(joined?.issues ?? [])];
	const description = Object.fromEntries(
		texts.flatMap(({ locale, data }) => (data.description ? [[locale, data.description]] : [])),
	);
	const placed: PlacedProject = {
		project: toDraft({ ...own, description }, joined?.stated ?? statedIn(first)),
		at: (place) => placeIn(texts, place),
	};
	const [en, zh] = [first.whole, second?.whole];
	if (!en || !zh || !joined?.shared) return { placed, issues };
	const project = toProject({
		...{ ...own, shared: joined.shared, texts: [...locales] },
		name: { en: en.name, zh: zh.name },
		description: { en: en.description, zh: zh.description },
	});
	return { project, placed, issues };
}

function readOne(
	locale: Locale,
	from: string,
	file: string,
): { text?: ParsedText; issues: Issue[] } {
	const read = readText(from, file);
	if ('issue' in read) return { issues: [] };
	const parsed = parseFrontMatter(read.text, file, projectTextSchema);
	const issues = parsed.issues.map(noFrontMatter);
	if (parsed.value === undefined) return { issues };
	const data = parsed.data ?? soundFields(projectTextSchema, parsed.value);
	const { places, placeOf } = parsed;
	return { text: { locale, file, data, whole: parsed.data, places, placeOf }, issues };
}

function both<T>(of: (locale: Locale) => T): Record<Locale, T> {
	return { en: of('en'), zh: of('zh') };
}

/** `['description', 'zh']` stands in the Chinese file, all else where a file first says it. */
function placeIn(texts: readonly ParsedText[], [field = '', ...rest]: readonly PropertyKey[]): At {
	const named = String(rest[0]);
	const isOwn = (field === 'name' || field === 'description') && isLocale(named);
	const stated = texts.filter(
		({ data, places }) => String(field) in data && String(field) in places,
	);
	const text = (isOwn ? texts.find(({ locale }) => locale === named) : stated[0]) ?? texts[0];
	if (!text) return { file: '' };
	return { file: text.file, ...text.placeOf(isOwn ? [field] : [field, ...rest]) };
}
