import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { decode } from '../../domain/text/decode.ts';
import type { BuiltPage } from './built-site.ts';

/** Gives the file in the content folder that a page was made of, as a path from that folder. */
export function contentSources(contentDir: string): (page: BuiltPage) => string | undefined {
	const topics = topicFinder(path.join(contentDir, 'glossary'));
	return (page) => {
		const [first = '', ...others] = partsOf(page);
		const candidates =
			first === 'glossary' ? [topics(others[0] ?? '')] : filesOf([first, ...others], page.locale);
		return candidates.find((file) => file !== '' && existsSync(path.join(contentDir, file)));
	};
}

/** The address without its language, in parts; of an old address, where it leads to. */
function partsOf({ path: own, movedTo, locale }: BuiltPage): string[] {
	const target = movedTo ? URL.parse(movedTo.value, 'http://host')?.pathname : undefined;
	const parts = (target === undefined ? own : decode(target)).split('/').filter(Boolean);
	return parts[0] === locale ? parts.slice(1) : parts;
}

/** Where the text of an address may be: in its own language, else in the one it is borrowed from. */
function filesOf(parts: readonly string[], locale: Locale): string[] {
	const [first = '', id = ''] = parts;
	const whole = parts.join('/');
	if (first === 'blog') return id ? textsIn(whole, locale) : [];
	if (first === 'landscape') {
		const project = `landscape/projects/${id}`;
		return id ? [...textsIn(project, locale), `${project}.yaml`] : [];
	}
	if (first === 'handbooks') {
		return id ? [...textsIn(whole, locale), `handbooks/${id}/book.yaml`] : [];
	}
	return first ? textsIn(`pages/${whole}`, locale) : [];
}

function textsIn(folder: string, locale: Locale): string[] {
	const own = [locale, ...locales.filter((each) => each !== locale)];
	return own.flatMap((each) => [`${folder}/${each}.md`, `${folder}/${each}.mdx`]);
}

/** Gives the topic that a term is in, `glossary/models.yaml`; `''` where none has it. */
function topicFinder(folder: string): (id: string) => string {
	let topics: Map<string, string> | undefined;
	return (id) => (topics ??= readTopics(folder)).get(id) ?? '';
}

function readTopics(folder: string): Map<string, string> {
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return new Map(
		names
			.filter((name) => /\.ya?ml$/.test(name))
			.flatMap((name) => {
				const text = readFileSync(path.join(folder, name), 'utf8');
				// Ids stand one step below `terms`; what else stands there is asked for by nobody.
				const keys = text.matchAll(/^ {1,4}["']?([\w-]+)["']?:/gm);
				return [...keys].map(([, id = '']): [string, string] => [id, `glossary/${name}`]);
			}),
	);
}
