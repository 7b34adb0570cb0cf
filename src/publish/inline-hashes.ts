import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { InlineHashes } from '../domain/security-headers.ts';

// Scripts that run or steer the browser; data such as JSON-LD needs no permission.
const scriptPattern = /<script(?: type="speculationrules")?>([\s\S]*?)<\/script>/g;
const stylePattern = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** CSP hashes of the inline scripts and style sheets of some pages, each once. */
export async function inlineHashes(files: readonly string[]): Promise<InlineHashes> {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const file of files) {
		const html = await readFile(file, 'utf8');
		for (const [, text = ''] of html.matchAll(scriptPattern)) scripts.add(hashOf(text));
		for (const [, text = ''] of html.matchAll(stylePattern)) styles.add(hashOf(text));
	}
	return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** A source expression of CSP level 3, section 2.3.1. */
function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
