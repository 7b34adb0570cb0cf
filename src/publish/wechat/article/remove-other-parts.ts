import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { errorCode } from '../../../domain/error-code.ts';
import type { ArticleMeta } from '../../../domain/wechat/article.ts';
import { wholeName } from '../../../domain/wechat/part.ts';
import { removeFolder } from './write-folder.ts';

const named = z.object({ id: z.string() });

/**
 * Removes folders that the text left when it was cut into another number of parts; `base` is the
 * folder of the whole text, absolute. What is not of this text, or holds anything else, stays.
 */
export async function removeOtherParts(base: string, meta: ArticleMeta | undefined): Promise<void> {
	if (!meta) return;
	const [out, name] = [path.dirname(base), path.basename(base)];
	const count = meta.part?.count ?? 0;
	for (const other of await readdir(out)) {
		if (other !== name && !other.startsWith(`${name}-`)) continue;
		const number = other === name ? 0 : partNumber(other.slice(name.length + 1));
		const isCurrent = count === 0 ? number === 0 : number >= 1 && number <= count;
		if (isCurrent || Number.isNaN(number)) continue;
		const folder = path.join(out, other);
		if ((await textIn(folder)) === wholeName(meta.id)) await removeFolder(folder);
	}
}

const partNumber = (text: string): number => (/^[1-9]\d*$/.test(text) ? Number(text) : NaN);

/** The text that the article in a folder is of; undefined: there is none. */
async function textIn(folder: string): Promise<string | undefined> {
	try {
		const text = await readFile(path.join(folder, 'article.json'), 'utf8');
		return wholeName(named.parse(JSON.parse(text)).id);
	} catch (error) {
		const isKnown = error instanceof SyntaxError || error instanceof z.ZodError;
		if (isKnown || ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
		throw error;
	}
}
