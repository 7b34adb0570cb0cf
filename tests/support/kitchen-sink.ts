import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '../../src/domain/i18n/locale.ts';

const folder = fileURLToPath(new URL('../fixtures/kitchen-sink/', import.meta.url));

/** What the post is made of, in this order: a file for each in each language. */
const parts = ['inline', 'blocks', 'code', 'diagrams', 'math', 'media'] as const;

const heads = {
	en: { title: 'Everything at once', description: 'Every feature of a text, in one post.' },
	zh: { title: '样样俱全', description: '一篇文章用遍所有功能。' },
} as const satisfies Record<Locale, unknown>;

/** One post that uses every feature, in one language. */
export async function kitchenSink(locale: Locale): Promise<string> {
	const texts = parts.map((part) => readFile(path.join(folder, `${part}.${locale}.md`), 'utf8'));
	const bodies = (await Promise.all(texts)).map((text) =>
		text.replace(/^---\n[\s\S]*?\n---\n/, '').trim(),
	);
	const { title, description } = heads[locale];
	const head = `---\ntitle: ${title}\ndescription: ${description}\ndate: 2026-01-01\n---\n`;
	return `${[head, ...bodies].join('\n\n')}\n`;
}

/** Adds the post to a content folder, as `blog/everything`, with its pictures. */
export async function addKitchenSink(contentDir: string): Promise<void> {
	const target = path.join(contentDir, 'blog', 'everything');
	await mkdir(target, { recursive: true });
	await cp(folder, target, { recursive: true, filter: (file) => !file.endsWith('.md') });
	for (const locale of locales) {
		await writeFile(path.join(target, `${locale}.md`), await kitchenSink(locale));
	}
}
