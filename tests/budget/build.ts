import { spawn } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { locales } from '../../src/domain/i18n/locale.ts';
import { addKitchenSink } from '../support/kitchen-sink.ts';
import { writeLandscape } from '../support/landscape-corpus.ts';
import { preferred } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Content that was written to be measured. */
export const budgetContent = fileURLToPath(new URL('../fixtures/budget-content/', import.meta.url));

/** Builds the measured content into a folder, as `npm run build` would. */
export async function buildFixture(out: string): Promise<void> {
	// Always the same folder: its path is part of what the store knows a text by.
	const content = `${root}.cache/budget/content`;
	await rm(content, { recursive: true, force: true });
	await cp(budgetContent, content, { recursive: true });
	await addKitchenSink(content);
	await addExplained(content);
	await addBook(content);
	await writeLandscape(content, { projects: 40, seed: 3 });
	const { code, output } = await run(['scripts/build.ts'], {
		BIMO_CONTENT: content,
		BIMO_OUT: out,
		BIMO_CACHE: `${root}.cache/budget`,
		BIMO_SITE: 'https://bimo.example',
		ASTRO_TELEMETRY_DISABLED: '1',
	});
	if (code !== 0) {
		throw new Error(`Unexpected exit code ${code} of the build, expected 0:\n${output}`);
	}
}

/**
 * The measured article twice: without a mark, so that its limits stay what they were, and as
 * `blog/explained` with the terms that it uses.
 */
async function addExplained(content: string): Promise<void> {
	const plain = `${content}/blog/${preferred[0]}`;
	await cp(plain, `${content}/blog/explained`, { recursive: true });
	for (const locale of locales) {
		const file = `${plain}/${locale}.md`;
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replace('\ndate:', '\nglossary: false\ndate:'));
	}
}

/** A book of three chapters; one of them is the measured article. */
async function addBook(content: string): Promise<void> {
	const book = `${content}/handbooks/clocks`;
	const slugs = [preferred[0], 'checksums-at-rest', 'retry-with-a-budget'];
	for (const slug of slugs) {
		await cp(`${content}/blog/${slug}`, `${book}/${slug}`, { recursive: true });
		for (const locale of locales) {
			const file = `${book}/${slug}/${locale}.md`;
			const text = await readFile(file, 'utf8');
			await writeFile(file, text.replace(/^(?:date|updated|tags|category|series).*\n/gm, ''));
		}
	}
	const both = (en: string, zh: string): string => `{ en: ${en}, zh: ${zh} }`;
	await writeFile(
		`${book}/book.yaml`,
		`title: ${both('Clocks and other promises', '时钟与其他约定')}
description: ${both('What machines promise one another.', '机器之间有哪些约定。')}
parts:
  - title: ${both('Time', '时间')}
    chapters: [${slugs[0]}]
  - title: ${both('Trust', '信任')}
    chapters: [${slugs.slice(1).join(', ')}]
`,
	);
}

interface Ended {
	code: number | null;
	output: string;
}

function run(args: readonly string[], env: Record<string, string>): Promise<Ended> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.once('error', fail).once('close', (code) => done({ code, output }));
	});
}
