import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { documentAddress } from '../../../domain/addresses.ts';
import { authorsOf } from '../../../domain/blog/authors-of.ts';
import type { Locale } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Site } from '../../../domain/site.ts';
import { applyEdits, plainEdits } from '../../../domain/text/han-spacing.ts';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import { type Fitted, fitDigest, fitTitle, lengthOf } from '../../../domain/wechat/fit-title.ts';
import { longestAuthor, longestDigest, shownDigest } from '../../../domain/wechat/limits.ts';
import { type Part, partName } from '../../../domain/wechat/part.ts';
import { visit } from '../../../markdown/visit.ts';
import type { ArticleFrontMatter, WechatConfig } from '../../../schema/wechat.ts';
import { documentId } from '../../../source/document-id.ts';
import type { Asked } from './find-documents.ts';

interface FactsOptions {
	document: Asked;
	data: ArticleFrontMatter;
	config: WechatConfig;
	site: Site;
	/** The title of a text whose front matter gives none. */
	heading: string | undefined;
	tree: Root;
	/** As the author knows it. */
	file: string;
	/** Line of a field of the front matter. */
	lineOf: (field: string) => number;
}

/** One of the parts of a text, and the names of its sections. */
export interface FactsOfPart extends Part {
	sections: readonly string[];
}

/** What an article is called, and where its original stands. */
export interface ArticleFacts {
	id: string;
	title: string;
	author: string;
	digest: string;
	sourceUrl: string;
	/** Address of the page on this site, where relative links start. */
	base: string;
	issues: Issue[];
}

/**
 * Title, author, summary and address, each as long as WeChat takes it; what was cut is reported. A part
 * has a mark behind its title; the summary is that of the first one, the others name their sections.
 */
export function articleFacts(options: FactsOptions, part?: FactsOfPart): ArticleFacts {
	const { document, data, config, site } = options;
	const { locale, kind, slug } = document;
	const issues: Issue[] = [];
	const own = data.wechat ?? {};
	const plain = (text: string): string => plainText(text, locale);
	const whole = plain(own.title ?? data.title ?? options.heading ?? slug);
	const mark = part ? messages[locale].wechat.part.mark(part) : '';
	const title = fitTitle(whole, config.titleLimit - lengthOf(mark));
	if (title.isCut) issues.push(cutTitle(title, { whole, mark }, options));
	const digest = fitDigest(
		plain(own.digest ?? data.description ?? firstWords(options.tree)),
		own.digest ? longestDigest : shownDigest,
	);
	if (digest.isCut) issues.push(cutDigest(digest, options));
	const isLater = part !== undefined && part.number > 1;
	const page = `${site.origin}${documentAddress(kind, slug, locale, site.defaultLocale)}`;
	const sourceUrl = data.canonical ?? (document.isForeign ? '' : (URL.parse(page)?.href ?? page));
	return {
		id: partName(`${documentId(document)}/${locale}`, part?.number ?? 1),
		title: `${title.text}${mark}`,
		author: authorOf(options),
		digest: isLater ? partDigest(part, plain, locale) : digest.text,
		sourceUrl,
		base: document.isForeign ? `${site.origin}/` : page,
		issues,
	};
}

/** A line for a reader without a style sheet, as the text of the article is. */
function plainText(text: string, locale: Locale): string {
	const clean = cleanText(text);
	return locale === 'zh' ? applyEdits(clean, plainEdits(clean)) : clean;
}

function authorOf({ document, data, config, site }: FactsOptions): string {
	const { wechat, authors } = data;
	const own = cleanText(wechat?.author ?? config.author ?? '').trim();
	if (own) return own;
	const { locale } = document;
	const names = authorsOf({ data: { authors }, locale }, site).map(({ name }) => cleanText(name));
	const separator = locale === 'zh' ? '、' : ', ';
	// As many as fit: WeChat shows one line.
	let text = '';
	for (const name of names) {
		const longer = text ? `${text}${separator}${name}` : name;
		if (lengthOf(longer) <= longestAuthor) text = longer;
	}
	return text || [...(names[0] ?? '')].slice(0, longestAuthor).join('').trim();
}

/** The first paragraph. */
function firstWords(tree: Root): string {
	let words = '';
	visit(tree, 'element', (node) => {
		if (!words && node.tagName === 'p') words = toString(node).replace(/\s+/g, ' ').trim();
	});
	return words;
}

/** Names as many sections as there is room for. */
function partDigest(part: FactsOfPart, plain: (text: string) => string, locale: Locale): string {
	const { digest, between } = messages[locale].wechat.part;
	const sentence = (names: readonly string[]): string => plain(digest(part, names.join(between)));
	const { sections } = part;
	const most = sections.findLastIndex(
		(_name, index) => lengthOf(sentence(sections.slice(0, index + 1))) <= shownDigest,
	);
	return fitDigest(sentence(sections.slice(0, Math.max(most, 0) + 1)), shownDigest).text;
}

function cutTitle(
	{ text }: Fitted,
	{ whole, mark }: { whole: string; mark: string },
	options: FactsOptions,
): Issue {
	const { config, file, lineOf } = options;
	const room = config.titleLimit - lengthOf(mark);
	return {
		code: 'wechat/P1',
		// A title that is short enough by itself, and has to make room for the mark, is no slip.
		severity: lengthOf(whole) > config.titleLimit ? 'warning' : 'note',
		message: `Unexpected title of ${lengthOf(whole)} characters, expected at most ${room}: it became \`${text}${mark}\``,
		hint: 'Give the article a title of its own in the front matter: `wechat:` and below it `title:`.',
		file,
		line: lineOf('title'),
		column: 1,
	};
}

function cutDigest({ text }: Fitted, { file, lineOf }: FactsOptions): Issue {
	return {
		code: 'wechat/P3',
		severity: 'note',
		message: `Unexpected description of more than ${shownDigest} characters, expected fewer: the summary became \`${text}\``,
		hint: 'Give the article a summary of its own in the front matter: `wechat:` and below it `digest:`.',
		file,
		line: lineOf('description'),
		column: 1,
	};
}
