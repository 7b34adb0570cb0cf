import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatIssue, type Issue, sortIssues } from '../../src/domain/issue.ts';
import type { Asked } from '../../src/publish/wechat/article/find-documents.ts';
import { makeArticle, type MadeArticle } from '../../src/publish/wechat/article/make-article.ts';
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

type Article = NonNullable<MadeArticle['article']> & { issues: Issue[] };

/** An article that can be made, whatever is wrong with it. */
export async function madeArticle(document: Asked, { tools }: OpenMaker): Promise<Article> {
	const { article, issues } = await makeArticle(document, tools);
	if (!article) throw new Error(`Unexpected ${document.file}, expected a text that can be read`);
	return { ...article, issues: sortIssues(issues) };
}

/** Issues as a terminal shows them, with files by their names below a folder. */
export function issueLines(issues: readonly Issue[], folder: string): string[] {
	return issues.map((issue) =>
		formatIssue(issue).replaceAll(`${folder}${path.sep}`, '').replaceAll(folder, '.'),
	);
}
