import pathOf from 'node:path/posix';
import { readAlias } from '../../../../domain/alias.ts';
import { aliasField } from '../../../../schema/fields.ts';
import type { Report } from '../report.ts';

interface AliasPlace {
	/** Of the chapter below the source folder. */
	path: string;
	used: Set<string>;
	report: Report;
	lineOf: (field: string) => number;
}

const names = ['aliases', 'url', 'slug', 'permalink'] as const;

/** Old addresses of a chapter: each that Bimo could lead here; the others are said to be lost. */
export function readAliases(
	data: Record<string, unknown>,
	{ path, used, report, lineOf }: AliasPlace,
): string[] {
	const own = addressOf(path);
	const found = new Set<string>();
	for (const name of names) {
		if (data[name] === undefined) continue;
		used.add(name);
		for (const value of [data[name]].flat()) {
			const alias = typeof value === 'string' ? absolute(value, name, own) : '';
			if (isSafe(alias)) found.add(alias);
			else {
				const note = `${typeof value === 'string' ? value : 'it'} is no address that could lead here`;
				report.add('lost', `front matter ${name}`, { line: lineOf(name), note });
			}
		}
	}
	return [...found];
}

/** `content/en/docs/a/index.md` → `/docs/a`: the folders that Hugo leaves out of addresses. */
function addressOf(path: string): string {
	const below = path.replace(/^content\//, '').replace(/^en\//, '');
	const bare = below.replace(/(?:\.[a-z]{2}(?:-[a-z]+)?)?\.[^./]+$/i, '');
	return `/${bare.replace(/(?:^|\/)_?index$/, '')}`;
}

/** Hugo resolves what does not begin with `/` beside the chapter. */
function absolute(value: string, name: (typeof names)[number], own: string): string {
	if (/^[a-z][a-z\d+.-]*:|^\/|\\/i.test(value) || value.trim() === '') return value;
	return pathOf.join(pathOf.dirname(own), name === 'slug' ? `${value}/` : value);
}

function isSafe(alias: string): boolean {
	return alias !== '/' && aliasField.safeParse(alias).success && !('fault' in readAlias(alias));
}
