import type { Finding } from '../finding.ts';

/** `Name: value` of RFC 9110, and `! Name`, which takes back what an earlier block set. */
const header = /^(?:![ \t]+([!#$%&'*+.^_`|~\w-]+)|([!#$%&'*+.^_`|~\w-]+)[ \t]*:[ \t]*(.+))$/;

/** What a host would not understand in `_headers`, and so pass over in silence. */
export function checkHeadersSyntax(text: string): Finding[] {
	let pattern: string | undefined;
	let names = new Set<string>();
	return text.split('\n').flatMap((line, index): Finding[] => {
		const words = line.trim();
		const at = { line: index + 1, column: line.length - line.trimStart().length + 1 };
		const tell = (message: string): Finding[] => [{ code: 'headers/syntax', message, at }];
		if (words === '' || words.startsWith('#')) return [];
		if (/^(?:\/|https:\/\/)/.test(words)) {
			[pattern, names] = [words, new Set()];
			const stars = words.split('*').length - 1;
			return stars > 1
				? tell(`Unexpected ${stars} asterisks in ${words}, expected at most one`)
				: [];
		}
		const [, removed, name = ''] = header.exec(words) ?? [];
		if (removed === undefined && name === '') {
			return tell(`Unexpected ${words.slice(0, 60)}, expected \`Name: value\`, or an address`);
		}
		if (pattern === undefined)
			return tell(`Unexpected ${words.slice(0, 60)}, expected an address first`);
		if (removed !== undefined) return [];
		const isSecond = names.has(name.toLowerCase());
		names.add(name.toLowerCase());
		return isSecond
			? tell(`Unexpected second ${name} for ${pattern}, expected one: hosts join them`)
			: [];
	});
}
