import pathOf from 'node:path/posix';
import { codeIn } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { asDestination } from '../links/destination.ts';
import { follow } from '../links/follow.ts';
import { within } from '../stretches.ts';
import { asWords } from '../tags/write.ts';

const wikiLink = /(!?)\[\[([^\s[\]\n|][^[\]\n|]*?)(?:\\?\|([^[\]\n]+))?\]\](?![([:])/g;

/** `[[page]]`, `[[page#part|words]]` and `![[picture.png]]`, where they lead to something. */
export function convertWikiLinks({ draft, tree, input, report }: ChapterParts): Edit[] {
	if (!draft.text.includes('[[')) return [];
	const codeAt = within(codeIn(tree, draft.text));
	return [...draft.text.matchAll(wikiLink)].flatMap((match): Edit[] => {
		const { 0: source, 1: sign = '', 2: target = '', 3: words, index } = match;
		if (codeAt(index) || /^_?toc_?$/i.test(target)) return [];
		const line = draft.lineOf(index);
		const found = spellings(target).flatMap((each) => follow(each, input) ?? [])[0];
		if (!found) {
			report.add('lost', 'wiki link', {
				line,
				note: `${target} is nothing that is imported; it stays`,
			});
			return [];
		}
		const isPicture = sign === '!';
		if (isPicture) report.pictures.add(found.path);
		report.add('converted', 'wiki link', { line, note: `${target} → ${found.address}` });
		const said = asWords(words ?? pathOf.basename(target.replace(/#.*$/s, '') || target));
		const text = `${sign}[${said}](${asDestination(found.address)})`;
		return [{ start: index, end: index + source.length, text }];
	});
}

/** As it is written, as a file would be called, and from the top. */
function spellings(target: string): string[] {
	const [, name = '', part = ''] = /^([^#]*)(#.*)?$/s.exec(target.trim()) ?? [];
	if (name === '') return [];
	const file = name.trim().replace(/\s+/g, '-');
	const names = [name, file, file.toLowerCase()];
	return [...names, ...names.map((each) => `/${each}`)].map((each) => each + part);
}
