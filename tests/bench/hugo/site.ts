import { cp, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hugoConfig } from './config.ts';
import { hugoTemplates } from './templates.ts';

/** Where Hugo looks for the post that Bimo reads from `blog/<slug>/en.md`. */
export function hugoPathOf(path: string): string {
	return path.replace(/(^|\/)(en|zh)\.md$/, '$1index.$2.md');
}

/** Makes a Hugo site of the same pages: a copy of the content under Hugo's names, and layouts. */
export async function writeHugoSite(folder: string, content: string): Promise<void> {
	await cp(content, join(folder, 'content'), { recursive: true });
	const copied = await readdir(join(folder, 'content'), { recursive: true });
	for (const path of copied.filter((name) => name.endsWith('.md'))) {
		await rename(join(folder, 'content', path), join(folder, 'content', hugoPathOf(path)));
	}
	const files = Object.entries(hugoTemplates).map(([path, text]) => [`layouts/${path}`, text]);
	for (const [path = '', text = ''] of [['config.yaml', hugoConfig], ...files]) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}
