import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleMeta } from '../../../domain/wechat/article.ts';
import { articleMeta } from '../../../schema/article-meta.ts';
import { checkArticle } from '../../../targets/wechat/check/check-article.ts';
import type { CheckInput } from '../../../targets/wechat/check/check-input.ts';

/** Bytes: nothing near it is an article, and all of it would have to fit into memory. */
const largestFile = 50_000_000;

interface FileOptions extends Pick<CheckInput, 'stage' | 'limits'> {
	/** The file as it is named in messages. */
	name: string;
}

/**
 * Checks a file of HTML, made here or anywhere: with the `article.json` beside it where there is one.
 * Throws where the file cannot be read.
 */
export async function checkFile(file: string, { name, ...options }: FileOptions): Promise<Issue[]> {
	const { size } = await stat(file);
	if (size > largestFile) {
		return [problem(name, `file of ${size} bytes`, 'the HTML of an article')];
	}
	// The line end of the file is none of the article's.
	const html = (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
	const folder = path.dirname(file);
	const read = await readMeta(path.join(folder, 'article.json'));
	const meta = read === 'wrong' ? undefined : read;
	const hasFile = (picture: string): boolean => existsSync(path.join(folder, picture));
	const issues = checkArticle({ ...options, html, meta, file: name, hasFile });
	if (read !== 'wrong') return issues;
	const place = path.join(path.dirname(name), 'article.json');
	return [problem(place, 'content', 'what `npm run wechat` writes'), ...issues];
}

async function readMeta(file: string): Promise<ArticleMeta | 'wrong' | undefined> {
	if (!existsSync(file)) return undefined;
	const text = await readFile(file, 'utf8');
	try {
		return articleMeta.parse(JSON.parse(text));
	} catch {
		return 'wrong';
	}
}

function problem(file: string, found: string, expected: string): Issue {
	const hint = 'Make the article again.';
	return {
		code: 'wechat/X0',
		severity: 'error',
		message: `Unexpected ${found}, expected ${expected}`,
		hint,
		file,
	};
}
