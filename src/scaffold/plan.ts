import { reservedSlugs } from '../domain/addresses.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import { idField } from '../schema/fields.ts';
import { pageSchema } from '../schema/page.ts';
import { postSchema } from '../schema/post.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { newText } from './new-text.ts';
import type { Request, Twin } from './request.ts';

/** What is in the content folder already. */
export interface Present {
	/** Names in `content/<kind>/`. */
	names: readonly string[];
	/** The languages of the text that are there, with what they say. */
	texts: ReadonlyMap<Locale, string>;
	/** The text's folder as the author knows it. */
	folder: string;
}

/** The files to write, by name in the text's folder; or why nothing may be written. */
type Plan = { files: ReadonlyMap<string, string> } | { issues: Issue[] };

/** Plans a new text, or the missing language of one. Never a file that is there. */
export function plan(request: Request, present: Present): Plan {
	const problem = slugProblem(request, present) ?? presentProblem(request, present);
	if (problem) return { issues: [problem] };
	const twin = readTwin(request, present);
	if (twin.issues.length > 0) return { issues: twin.issues };
	const tags = tagsProblem(request, twin.data, present);
	if (tags) return { issues: [tags] };
	const wanted = request.languages ?? locales.filter((locale) => !present.texts.has(locale));
	return {
		files: new Map(wanted.map((locale) => [`${locale}.md`, newText(request, locale, twin.data)])),
	};
}

function slugProblem({ kind, slug, book }: Request, { names, folder }: Present): Issue | undefined {
	const base = { severity: 'error', file: folder } as const;
	if (!idField.safeParse(slug).success) {
		return {
			...base,
			code: 'new/slug',
			message: `Unexpected slug \`${slug}\`, expected lower-case letters, digits and single hyphens`,
			hint: 'It becomes part of the address. Give one with --slug.',
		};
	}
	if (kind === 'pages' && !book && reservedSlugs.has(slug)) {
		return {
			...base,
			code: 'new/reserved',
			message: `Unexpected slug \`${slug}\`, expected one that the site does not use itself`,
			hint: 'Give another one with --slug.',
		};
	}
	const twin = names.find(
		(name) => name !== slug && name.normalize('NFKC').toLowerCase() === slug.normalize('NFKC'),
	);
	if (twin === undefined) return undefined;
	return {
		...base,
		code: 'new/exists',
		message: `Unexpected folder \`${twin}\`, expected no other spelling of \`${slug}\``,
		hint: 'Both would have the same address. Rename it, or give another slug with --slug.',
	};
}

/** Nothing that is there is written again. */
function presentProblem(request: Request, { texts, folder }: Present): Issue | undefined {
	const wanted = request.languages ?? locales;
	const there = wanted.filter((locale) => texts.has(locale));
	const isRefused = request.languages ? there.length > 0 : there.length === wanted.length;
	if (!isRefused) return undefined;
	const names = there.map((locale) => `\`${locale}.md\``).join(' and ');
	return {
		code: 'new/exists',
		severity: 'error',
		message: `Unexpected ${names}, expected no text that is there already`,
		hint: 'Nothing was written. Edit what is there, or give another slug with --slug.',
		file: folder,
	};
}

/** What the other language says of both; its own problems come first. */
function readTwin(
	{ kind }: Request,
	{ texts, folder }: Present,
): { data: Twin | undefined; issues: Issue[] } {
	const [first] = texts;
	if (!first) return { data: undefined, issues: [] };
	const [locale, text] = first;
	const schema = kind === 'blog' ? postSchema : pageSchema;
	const { data, issues } = parseFrontMatter(text, `${folder}/${locale}.md`, schema);
	return { data, issues };
}

/** Tags are the same in both languages: those that are there stand. */
function tagsProblem(
	{ tags }: Request,
	twin: Twin | undefined,
	{ folder }: Present,
): Issue | undefined {
	const there = twin && 'tags' in twin ? twin.tags : tags;
	const isSame = tags.toSorted().join('\n') === there.toSorted().join('\n');
	if (tags.length === 0 || isSame) return undefined;
	return {
		code: 'new/tags',
		severity: 'error',
		message: `Unexpected tags \`${tags.join(', ')}\`, expected those of the other language: \`${there.join(', ')}\``,
		hint: 'Leave out --tags: the new text gets the same ones.',
		file: folder,
	};
}
