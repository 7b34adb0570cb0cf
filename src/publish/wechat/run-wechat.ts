import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import type { ArticleMeta } from '../../domain/wechat/article.ts';
import type { ThemeName } from '../../domain/wechat/theme-names.ts';
import type { TermMode } from '../../domain/wechat/term-modes.ts';
import type { Settings } from '../../settings.ts';
import { isProjectText } from '../../source/landscape/is-project-text.ts';
import { type Asked, findDocuments } from './article/find-documents.ts';
import { type OpenMaker, openMaker } from './article/open-maker.ts';
import { openPusher } from './open-pusher.ts';
import type { PushResult } from './push.ts';
import { runText } from './run-text.ts';

/** What somebody asked for on the command line. */
export interface WechatOrder {
	/** Slugs or files; with `all`, none. */
	names: readonly string[];
	all: boolean;
	lang: Locale | undefined;
	/** Where the folders go, absolute. */
	out: string;
	theme: ThemeName | undefined;
	terms: TermMode | undefined;
	split: boolean | undefined;
	/** `plan`: say what would be sent. */
	push: 'no' | 'plan' | 'yes';
	/** Send also what has not changed. */
	again: boolean;
}

/** The world around it. */
export interface WechatWorld {
	settings: Settings;
	site: Site;
	env: Readonly<Record<string, string | undefined>>;
	cwd: string;
	fetch: typeof globalThis.fetch;
	/** What is being done, for whoever waits. */
	progress: (words: string) => void;
}

/** What became of a text, or of one of its parts. */
export interface ArticleReport {
	/** As the author knows it. */
	source: string;
	/** Folder of the article as the author knows it; undefined: the text cannot be read. */
	folder?: string;
	/** False: the folder held the same already. */
	written?: boolean;
	meta?: Omit<ArticleMeta, 'lines'>;
	issues: Issue[];
	push?: PushResult;
}

export interface WechatReport {
	/** Words that name no text: nothing was done. */
	problems: string[];
	/** Of the account and its settings. */
	issues: Issue[];
	/** Drafts were asked for, also where none could be made. */
	isPush: boolean;
	articles: ArticleReport[];
}

/** Makes, checks, writes and, if asked to, pushes the articles of an order, one after another. */
export async function runWechat(order: WechatOrder, world: WechatWorld): Promise<WechatReport> {
	const isPush = order.push !== 'no';
	const open = await openMaker({ ...world, ...order });
	try {
		const { found, problems } = asked(order, open, world);
		if (problems.length > 0) return { problems, issues: [], isPush, articles: [] };
		const pusher = order.push === 'no' ? undefined : await openPusher(order, world);
		const refused = pusher && 'issue' in pusher ? [pusher.issue] : [];
		const ready = pusher && !('issue' in pusher) ? pusher : undefined;
		const articles: ArticleReport[] = [];
		try {
			for (const [index, document] of found.entries()) {
				world.progress(`${index + 1}/${found.length} ${document.path}`);
				articles.push(...(await runText(document, { order, world, open, pusher: ready })));
				if (articles.at(-1)?.push?.stops) break;
			}
		} finally {
			await ready?.close();
		}
		return { problems, issues: [...open.issues, ...refused], isPush, articles };
	} finally {
		open.close();
	}
}

function asked(
	{ all, lang, names }: WechatOrder,
	{ documents }: OpenMaker,
	{ cwd }: WechatWorld,
): { found: Asked[]; problems: string[] } {
	if (!all) return findDocuments({ names, lang, documents, cwd });
	const texts = documents.filter((each) => !isProjectText(each));
	return { found: texts.filter(({ locale }) => !lang || locale === lang), problems: [] };
}
