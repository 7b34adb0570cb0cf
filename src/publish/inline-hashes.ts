import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../domain/addresses.ts';
import type { PageHashes } from '../domain/edge/policy-rules.ts';

// Scripts that run or steer the browser; data such as JSON-LD needs no permission.
const scriptPattern = /<script(?: type="speculationrules")?>([\s\S]*?)<\/script>/g;
const stylePattern = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Hashes of the inline scripts and style sheets of these files, which lie in `folder`. */
export function inlineHashes(folder: string, files: readonly string[]): PageHashes[] {
	// Most pages share theirs.
	const known = new Map<string, string>();
	const hashOnce = (text: string): string => {
		const hash = known.get(text) ?? hashOf(text);
		known.set(text, hash);
		return hash;
	};
	const hashesOf = (html: string, pattern: RegExp): string[] => [
		...new Set([...html.matchAll(pattern)].map(([, text = '']) => hashOnce(text))),
	];
	// In turn: thousands of small files cost more to read side by side.
	return files.map((file) => {
		const html = readFileSync(path.join(folder, file), 'utf8');
		return {
			path: addressOf(file),
			scripts: hashesOf(html, scriptPattern),
			styles: hashesOf(html, stylePattern),
		};
	});
}

/** A source expression of CSP level 3, section 2.3.1. */
function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
