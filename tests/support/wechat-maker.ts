import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatIssue, type Issue, sortIssues } from '../../src/domain/issue.ts';
import type { Asked } from '../../src/publish/wechat/article/find-documents.ts';
import type { FinishedArticle } from '../../src/publish/wechat/article/finish-article.ts';
import { makeArticles } from '../../src/publish/wechat/article/make-articles.ts';
import { type OpenMaker, openMaker } from '../../src/publish/wechat/article/open-maker.ts';
import { readSettings } from '../../src/settings.ts';
import { site } from '../../src/site.ts';
import { projectRoot } from './run-script.ts';

/**
 * Makes articles by the whole path: of a content folder, with an own cache, without a network. Every
 * address of a picture has the same small one.
 */
export async function openTestMaker(contentDir: string, cacheDir: string): Promise<OpenMaker> {
	const env = { BIMO_CONTENT: contentDir, BIMO_CACHE: cacheDir, BIMO_SITE: 'https://bimo.example' };
	const picture = readFileSync(new URL('../fixtures/wechat/links/dot.png', import.meta.url));
	const headers = { 'content-type': 'image/png' };
	const fetch: typeof globalThis.fetch = () => Promise.resolve(new Response(picture, { headers }));
	const resolve = (): Promise<string[]> => Promise.resolve([]);
	return openMaker({ settings: readSettings(env, projectRoot), site, fetch, resolve });
}

/** An article that can be made, whatever is wrong with it; of several, the first, with the issues of all. */
export async function madeArticle(document: Asked, open: OpenMaker): Promise<FinishedArticle> {
	const [first, ...others] = await madeParts(document, open);
	if (!first) throw new Error(`Unexpected ${document.file}, expected a text that can be read`);
	const issues = [first, ...others].flatMap((each) => each.issues);
	return { ...first, issues: sortIssues(issues) };
}

/** All articles of a text; what is wrong with the text as a whole is said of the first. */
export async function madeParts(document: Asked, { tools }: OpenMaker): Promise<FinishedArticle[]> {
	const { articles, issues } = await makeArticles(document, tools);
	return articles.map((article, index) => {
		const own = index === 0 ? [...issues, ...article.issues] : article.issues;
		return { ...article, issues: sortIssues(own) };
	});
}

/** Issues as a terminal shows them, with files by their names below a folder. */
export function issueLines(issues: readonly Issue[], folder: string): string[] {
	return issues.map((issue) =>
		formatIssue(issue).replaceAll(`${folder}${path.sep}`, '').replaceAll(folder, '.'),
	);
}
