import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import { targetOf } from '../file-at.ts';

/** Bytes of a page at first load, in brotli. */
export interface Weight {
	html: number;
	styles: number;
	scripts: number;
}

// Hosts compress at about this quality while they send; best quality saves some 10 % more.
const quality = 4;

/**
 * Weighs pages without a browser: the HTML with what it links as sheets and scripts, and what these
 * scripts import. What a script fetches later, or on a click, is not in it.
 */
export function weigher(site: BuiltSite): (page: BuiltPage, most: number) => Weight {
	const known = new Map<string, number>();
	const once = (file: string): number => {
		const bytes = known.get(file) ?? compressed(readFileSync(path.join(site.folder, file)));
		known.set(file, bytes);
		return bytes;
	};
	const imports = importsIn(site);
	return (page, most) => {
		const styles = sum(linked(page, site, isStyle), once);
		const scripts = sum(closure(linked(page, site, isScript), imports), once);
		// What is small enough as it is need not be compressed, nor read.
		const fits = page.bytes + styles + scripts <= most;
		return { html: fits ? page.bytes : once(page.file), styles, scripts };
	};
}

type Link = BuiltPage['links'][number];

const isStyle = ({ element, rel }: Link): boolean =>
	element === 'link' && rel.includes('stylesheet');
const isScript = ({ element, rel }: Link): boolean =>
	element === 'script' || (element === 'link' && rel.includes('modulepreload'));

function linked(page: BuiltPage, site: BuiltSite, wanted: (link: Link) => boolean): Set<string> {
	const base = site.origin + encodeURI(page.path);
	const files = page.links.filter(wanted).flatMap(({ url }) => {
		const target = targetOf(site, URL.parse(url, base)?.href ?? '');
		return target.kind === 'file' ? [target.file] : [];
	});
	return new Set(files);
}

const importPattern = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Files that a script imports when it starts. */
function importsIn(site: BuiltSite): (file: string) => string[] {
	const known = new Map<string, string[]>();
	return (file) => {
		const found = known.get(file) ?? readImports(site, file);
		known.set(file, found);
		return found;
	};
}

function readImports(site: BuiltSite, file: string): string[] {
	const text = readFileSync(path.join(site.folder, file), 'utf8');
	return [...text.matchAll(importPattern)]
		.map(([, to = '']) => path.posix.join(path.posix.dirname(file), to))
		.filter((each) => site.files.has(each));
}

function closure(files: ReadonlySet<string>, next: (file: string) => string[]): Set<string> {
	// A set may grow while it is walked.
	const all = new Set(files);
	for (const file of all) for (const each of next(file)) all.add(each);
	return all;
}

function sum(files: ReadonlySet<string>, bytes: (file: string) => number): number {
	return [...files].reduce((all, file) => all + bytes(file), 0);
}

function compressed(bytes: Uint8Array): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
		.length;
}
