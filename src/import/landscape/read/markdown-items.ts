import pathOf from 'node:path/posix';
import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import { splitFrontMatter } from '../../markdown/convert/front-matter/split.ts';
import { nameIn, type SourceFolder } from '../../markdown/folder/source-folder.ts';
import type { RawItem, RawPart } from '../raw.ts';
import { flatten } from './flatten.ts';

const languages: Record<string, Locale> = {
	en: 'en',
	'en-us': 'en',
	english: 'en',
	zh: 'zh',
	'zh-cn': 'zh',
	'zh-hans': 'zh',
	cn: 'zh',
	chinese: 'zh',
};

/** `<id>.en.md`, `<id>/en.md`, `en/<id>.md` or `<id>.md`: texts of one project by language. */
export function markdownItems(folder: SourceFolder): { items: RawItem[]; issues: Issue[] } {
	const byId = new Map<string, RawItem>();
	const issues: Issue[] = [];
	for (const path of folder.files.filter((file) => /\.(?:md|mdx|markdown)$/i.test(file))) {
		const text = folder.text(path);
		if (text === undefined) continue;
		const { id, lang } = placeOf(path);
		const { part, issue } = partOf(text, { path, lang, file: nameIn(folder, path) });
		if (issue) issues.push(issue);
		// A page of its own about the list, such as its README.
		if (part.fields.length === 0 && !issue) {
			issues.push(noFrontMatter(part.file));
			continue;
		}
		const item = byId.get(id) ?? { id: pathOf.basename(id), parts: [] };
		item.parts.push(part);
		byId.set(id, item);
	}
	const order = ['en', 'zh', undefined];
	for (const { parts } of byId.values())
		parts.sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang));
	return { items: [...byId.values()], issues };
}

/** Id without its language, and the language that a path says. */
function placeOf(path: string): { id: string; lang: Locale | undefined } {
	const bare = path.replace(/\.(?:md|mdx|markdown)$/i, '');
	const [, stem = bare, ending = ''] = /^(.*[^/])[._]([a-z-]+)$/i.exec(bare) ?? [];
	const byEnding = languageOf(ending);
	if (byEnding) return { id: withoutIndex(stem), lang: byEnding };
	const segments = bare.split('/');
	const at = segments.findLastIndex((each) => languageOf(each) !== undefined);
	const rest = segments.filter((_, index) => index !== at).join('/');
	if (at < 0 || rest === '') return { id: withoutIndex(bare), lang: undefined };
	return { id: withoutIndex(rest), lang: languageOf(segments[at] ?? '') };
}

function languageOf(name: string): Locale | undefined {
	const key = name.toLowerCase();
	return Object.hasOwn(languages, key) ? languages[key] : undefined;
}

function withoutIndex(path: string): string {
	return path.replace(/\/_?index$/i, '');
}

function partOf(
	source: string,
	{ path, lang, file }: { path: string; lang: Locale | undefined; file: string },
): { part: RawPart; issue: Issue | undefined } {
	const { data, lineOf, body, firstLine, problem } = splitFrontMatter(source);
	const fields = flatten(data).map((field) => ({
		...field,
		line: lineOf(field.name.split('.', 1)[0] ?? ''),
	}));
	const text = body.trim() === '' ? undefined : { body, firstLine, path };
	const part: RawPart = { file, line: 1, lang, fields, text };
	return { part, issue: problem === undefined ? undefined : broken(file, problem) };
}

function broken(file: string, problem: string): Issue {
	return {
		code: 'import/front-matter',
		severity: 'error',
		message: `Unexpected front matter, expected YAML, TOML or JSON: ${problem.slice(0, 200)}`,
		hint: 'Simple lines, such as `name: …`, were read all the same. Mend it, and import again.',
		file,
		line: 1,
	};
}

function noFrontMatter(file: string): Issue {
	return {
		code: 'import/no-front-matter',
		severity: 'note',
		message: 'Unexpected text without front matter, expected a project',
		hint: 'It was left out. Put `name`, `repo` and the rest between two lines of `---`.',
		file,
		line: 1,
	};
}
