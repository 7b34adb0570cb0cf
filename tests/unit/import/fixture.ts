import { readFileSync } from 'node:fs';
import { convertHtml } from '../../../src/import/html-to-markdown.ts';
import { type PostLedger, settle } from '../../../src/import/ledger/settle.ts';
import { writeMarkdown } from '../../../src/import/write-markdown.ts';

export function fixture(name: string): Uint8Array {
	return readFileSync(fixturePath(name));
}

export function fixturePath(name: string): string {
	return new URL(`../../fixtures/import/${name}`, import.meta.url).pathname;
}

/** HTML → Markdown and its account. */
export function convert(
	html: string,
	lang: 'en' | 'zh' = 'en',
): { markdown: string; ledger: PostLedger } {
	const conversion = convertHtml(html, {
		lang,
		base: 'https://old.example/p/',
		resolveLink: (url) => url,
	});
	const markdown = writeMarkdown(conversion.tree, new Map());
	return { markdown, ledger: settle(conversion, markdown) };
}
