import path from 'node:path';
import { isLocale, type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import { projectTextSchema } from '../../schema/landscape.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { readText } from '../read-text.ts';
import { joinTexts } from './join-texts.ts';
import type { ProjectFiles } from './list-projects.ts';
import type { ParsedText } from './parsed-text.ts';
import type { At, ReadProject } from './placed-project.ts';
import { noFrontMatter, oneLanguage } from './project-issues.ts';
import { toProject } from './to-project.ts';

/** Reads `projects/<id>/{en,zh}.md`; a file that cannot be read is reported as a text. */
export function readProjectTexts(
	{ id, folder, texts: names }: ProjectFiles,
	nameOf: (file: string) => string,
): ReadProject {
	const issues: Issue[] = [];
	const fileOf = (locale: Locale) => path.join(folder, names[locale] ?? `${locale}.md`);
	const texts = locales.flatMap((locale): ParsedText[] => {
		if (!names[locale]) return [];
		const file = nameOf(fileOf(locale));
		const read = readText(fileOf(locale), file);
		if ('issue' in read) return [];
		const { data, issues: found, ...rest } = parseFrontMatter(read.text, file, projectTextSchema);
		issues.push(...found.map(noFrontMatter));
		return data ? [{ locale, file, data, ...rest }] : [];
	});
	const missing = locales.find((locale) => !names[locale]);
	if (missing) issues.push(oneLanguage(nameOf(fileOf(otherLocale(missing))), missing));
	const [en, zh] = texts;
	if (!en || !zh) return { issues };
	const joined = joinTexts(en, zh);
	issues.push(...joined.issues);
	if (!joined.shared) return { issues };
	const project = toProject({
		...{ id, shared: joined.shared, texts: [...locales] },
		path: both((locale) => `landscape/projects/${id}/${names[locale] ?? ''}`),
		name: { en: en.data.name, zh: zh.data.name },
		description: { en: en.data.description, zh: zh.data.description },
	});
	return { placed: { project, at: (place) => placeIn(texts, place) }, issues };
}

function both<T>(of: (locale: Locale) => T): Record<Locale, T> {
	return { en: of('en'), zh: of('zh') };
}

/** `['description', 'zh']` stands in the Chinese file, all else where a file first says it. */
function placeIn(texts: readonly ParsedText[], [field = '', ...rest]: readonly PropertyKey[]): At {
	const named = String(rest[0]);
	const isOwn = (field === 'name' || field === 'description') && isLocale(named);
	const stated = texts.filter(({ places }) => String(field) in places);
	const text = (isOwn ? texts.find(({ locale }) => locale === named) : stated[0]) ?? texts[0];
	if (!text) return { file: '' };
	return { file: text.file, ...text.placeOf(isOwn ? [field] : [field, ...rest]) };
}
