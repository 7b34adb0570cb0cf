import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { InlineHashes } from '../domain/security-headers.ts';

// Scripts that run or steer the browser; data such as JSON-LD needs no permission.
const scriptPattern = /<script(?: type="speculationrules")?>([\s\S]*?)<\/script>/g;
const stylePattern = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** CSP hashes of the inline scripts and style sheets of some pages, each once. */
export function inlineHashes(files: readonly string[]): InlineHashes {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const file of files) {
		// In turn: thousands of small files cost more to read side by side.
		const html = readFileSync(file, 'utf8');
		for (const [, text = ''] of html.matchAll(scriptPattern)) scripts.add(text);
		for (const [, text = ''] of html.matchAll(stylePattern)) styles.add(text);
	}
	return { scripts: [...scripts].map(hashOf).sort(), styles: [...styles].map(hashOf).sort() };
}

/** A source expression of CSP level 3, section 2.3.1. */
function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
