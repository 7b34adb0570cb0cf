import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { Locale } from '../../domain/i18n/locale.ts';
import { documentAddress } from '../../domain/addresses.ts';
import { readAlias } from '../../domain/alias.ts';
import { aliasField } from '../../schema/fields.ts';
import { postSchema } from '../../schema/post.ts';
import { plainText } from '../ledger/plain-text.ts';
import type { Note } from '../ledger/finding.ts';
import type { Conversion } from '../html-to-markdown.ts';
import { oneLine } from '../read/plain-text.ts';
import type { Placed } from './assign-slugs.ts';

export interface FrontMatterOptions {
	lang: Locale;
	/** The language at `/`. */
	defaultLocale: Locale;
	note: Note;
}

/** Front matter of an imported post, as YAML between its lines, or what the schema has against it. */
export function frontMatter(
	{ entry, slug }: Placed,
	{ tree }: Pick<Conversion, 'tree'>,
	{ lang, defaultLocale, note }: FrontMatterOptions,
): { yaml: string } | { problem: string } {
	const aliases = aliasesOf(entry.link, documentAddress('blog', slug, lang, defaultLocale), note);
	const data = {
		title: entry.title,
		description: entry.summary || describe(tree, entry.title, note),
		date: entry.date,
		...(entry.updated ? { updated: entry.updated } : {}),
		...(entry.authors.length > 0 ? { authors: entry.authors } : {}),
		...(entry.tags.length > 0 ? { tags: [...new Set(entry.tags)] } : {}),
		...(aliases.length > 0 ? { aliases } : {}),
		guid: entry.guid,
	};
	const checked = postSchema.safeParse(data);
	if (!checked.success) {
		const [issue] = checked.error.issues;
		return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
	}
	return { yaml: `---\n${stringify(data, { lineWidth: 0 })}---\n` };
}

/** The first paragraph's first sentences: a feed without a summary still needs a description. */
function describe(tree: Conversion['tree'], title: string, note: Note): string {
	const paragraphs = tree.children.flatMap((node): RootContent[] =>
		node.type === 'blockquote' ? node.children : [node],
	);
	const first = paragraphs.find(
		(node) => node.type === 'paragraph' && oneLine(plainText(node)) !== '',
	);
	const text = oneLine(plainText(first)).replace(/^\[![A-Z]+\]\s*/, '');
	const description = firstSentences(text) || title;
	const why =
		text === ''
			? 'the feed has none and the text no paragraph: the title stands in'
			: 'the feed has none: it is the beginning of the text';
	note({ level: 'unsure', construct: 'description', why, where: description.slice(0, 60) });
	return description;
}

function firstSentences(text: string): string {
	if (text.length <= 200) return text;
	const sentences = text.match(/[^.!?。！？]+[.!?。！？]+(?:\s+|(?=\p{Script=Han})|$)/gu) ?? [];
	let result = '';
	for (const sentence of sentences) {
		if ((result + sentence).trim().length > 200) break;
		result += sentence;
	}
	return result.trim() || `${text.slice(0, 199).replace(/\s+\S*$/, '')}…`;
}

/** The old path, unless it is the new one or stands for more than this post. */
function aliasesOf(link: string, address: string, note: Note): string[] {
	const url = URL.parse(link);
	if (!url || !/^https?:$/.test(url.protocol)) return [];
	const path = url.pathname;
	const read = readAlias(path);
	const isPath = url.search === '' && path !== '/' && aliasField.safeParse(path).success;
	if (!isPath || 'fault' in read) {
		const why = `the old address ${path}${url.search} cannot be redirected by its path`;
		note({ level: 'unsure', construct: 'old address', why, where: link });
		return [];
	}
	return read.path.replace(/\/?$/, '/') === address ? [] : [path];
}
