import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '../../domain/i18n/locale.ts';
import { localeOfName } from '../../source/document-name.ts';
import type { ExistingPost } from '../plan/existing.ts';

const withGuid = z.object({ guid: z.string() });

/** The posts that the content folder holds; none when there is no folder yet. */
export async function readExisting(contentDir: string): Promise<ExistingPost[]> {
	const blog = path.join(contentDir, 'blog');
	const folders = await readdir(blog, { withFileTypes: true }).catch(orEmpty);
	const posts: ExistingPost[] = [];
	for (const folder of folders) {
		if (!folder.isDirectory() || folder.name.startsWith('.')) continue;
		const files = await readdir(path.join(blog, folder.name));
		for (const lang of locales) {
			const name = files.toSorted().find((each) => localeOfName(each) === lang);
			if (!name) continue;
			const text = await readFile(path.join(blog, folder.name, name), 'utf8');
			posts.push({ slug: folder.name, lang, guid: guidOf(text), text, files });
		}
	}
	return posts;
}

function orEmpty(error: NodeJS.ErrnoException): [] {
	if (error.code === 'ENOENT') return [];
	throw error;
}

/** Broken front matter is for `npm run check` to report: here it only means "not imported". */
function guidOf(text: string): string {
	const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
	if (yaml === undefined) return '';
	try {
		return withGuid.safeParse(parse(yaml)).data?.guid ?? '';
	} catch {
		return '';
	}
}
