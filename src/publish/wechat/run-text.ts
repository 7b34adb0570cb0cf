import path from 'node:path';
import { type Issue, sortIssues } from '../../domain/issue.ts';
import { displayName } from '../../store/display-name.ts';
import { articleFiles } from './article/article-files.ts';
import type { Asked } from './article/find-documents.ts';
import type { FinishedArticle } from './article/finish-article.ts';
import { folderName, partFolder } from './article/folder-name.ts';
import { makeArticles } from './article/make-articles.ts';
import type { OpenMaker } from './article/open-maker.ts';
import { removeOtherParts } from './article/remove-other-parts.ts';
import { writeFolder } from './article/write-folder.ts';
import type { Pusher } from './open-pusher.ts';
import type { ArticleReport, WechatOrder, WechatWorld } from './run-wechat.ts';

interface Bench {
	order: WechatOrder;
	world: WechatWorld;
	open: OpenMaker;
	/** Absent: no drafts were asked for, or none can be made. */
	pusher: Pusher | undefined;
}

/** An article with all that was found in it, and its folder, absolute. */
interface Placed extends FinishedArticle {
	folder: string;
}

/** Makes, writes and pushes the articles of one text: one, or its parts in their order. */
export async function runText(document: Asked, bench: Bench): Promise<ArticleReport[]> {
	const { order, world, open, pusher } = bench;
	const source = displayName(document.file, world.settings.root);
	const { articles, issues } = await makeArticles(document, open.tools);
	if (articles.length === 0) return [{ source, issues: sortIssues(issues) }];
	const base = path.join(order.out, folderName(document, open.documents));
	const placed = articles.map((article, index): Placed => {
		const own = index === 0 ? [...issues, ...article.issues] : article.issues;
		const folder = partFolder(base, article.bundle.meta.part);
		return { ...article, issues: sortIssues(own), folder };
	});
	const reports: ArticleReport[] = [];
	for (const each of placed) reports.push(await write(each, bench));
	await removeOtherParts(base, articles[0]?.bundle.meta);
	// Parts belong together: where one of them cannot be sent, none is.
	const hasErrors = [...open.issues, ...placed.flatMap((each) => each.issues)].some(isError);
	for (const [index, each] of placed.entries()) {
		const push = await pusher?.push(each.bundle, hasErrors);
		if (!push) continue;
		// The preview copies pictures by their address on WeChat once they have one.
		const again = await write(each, bench);
		const written = (reports[index]?.written ?? false) || (again.written ?? false);
		reports[index] = { ...again, written, push };
		if (push.stops) break;
	}
	return reports;
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

async function write(
	{ bundle, root, issues, folder }: Placed,
	{ open, pusher, world }: Bench,
): Promise<ArticleReport> {
	const addresses = pusher?.addresses(bundle);
	const files = articleFiles(bundle, { root, issues, tools: open.tools, addresses });
	const written = await writeFolder(folder, files);
	const { lines: _lines, ...meta } = bundle.meta;
	const at = displayName(folder, world.settings.root);
	return { source: meta.source, folder: at, written, meta, issues };
}
