import type { Issue } from '../../domain/issue.ts';
import { decode } from '../../domain/text/decode.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { projectPageIds } from '../../domain/page-ids.ts';
import type { InternalLink } from '../../domain/outline.ts';
import { isInFuture } from '../../domain/i18n/format-date.ts';
import type { TextEntry } from '../entry.ts';
import { isProjectText } from '../landscape/is-project-text.ts';
import type { KnownAddresses } from './check-addresses.ts';
import type { CheckedLibrary } from './check-library.ts';

/** Links within the site that lead nowhere, and fragments that name no place. */
export function checkLinks(library: CheckedLibrary, known: KnownAddresses): Issue[] {
	const { posts, pages, faulty, now, publicFiles } = library;
	const definitions = library.glossary.links.map((each) => ({ ...each, ...noText }));
	return [...posts, ...pages, ...faulty, ...definitions].flatMap((entry) =>
		entry.links.flatMap((link) => {
			const check = link.isPicture ? checkPicture : checkLink;
			return check(link, entry, { known, now, publicFiles }) ?? [];
		}),
	);
}

/** What a definition has of a text: it is published, and no fragment leads into it. */
const noText = { kind: 'pages' as const, slug: '', ids: [] };

/** Ids that can only be meant for something numbered: a link to one is a reference. */
const numberedPrefix = /^(?:fig|tab|tbl|lst|eq)[:-]/;

interface Site {
	known: KnownAddresses;
	/** Milliseconds. */
	now: number;
	publicFiles: ReadonlySet<string>;
}

function checkPicture(
	link: InternalLink,
	entry: TextEntry,
	{ publicFiles }: Site,
): Issue | undefined {
	const { path } = parts(link.url);
	if (publicFiles.has(path)) return undefined;
	const meant = nearest(path, publicFiles);
	return {
		code: 'image/missing',
		severity: 'warning',
		message: `Unexpected reference to \`${link.url}\`, expected a file in public/`,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'A picture beside the text is `./name.png`, without the slash at the beginning.',
		file: entry.file,
		line: link.line,
		column: link.column,
	};
}

function checkLink(link: InternalLink, entry: TextEntry, { known, now }: Site): Issue | undefined {
	const { path, fragment } = parts(link.url);
	const address = path && find(path, known);
	if (path && address === undefined) return broken(link, entry, known);
	const target = path ? known.get(address ?? '') : entry;
	if (target && !isPublished(target, now) && isPublished(entry, now)) {
		return unpublished(link, entry, target);
	}
	if (!fragment || !target || target.ids.includes(fragment)) return undefined;
	if (target !== entry && isProjectText(target) && isOfProjectPage(fragment)) return undefined;
	const meant = nearest(fragment, target.ids);
	return {
		code: 'link/fragment',
		severity: numberedPrefix.test(fragment) ? 'error' : 'warning',
		message: `Unexpected fragment \`#${fragment}\`, expected the id of a place in ${target.file}`,
		hint: meant
			? `Did you mean \`#${meant}\`?`
			: 'Ids of headings are made from their text; `{#id}` sets one.',
		file: entry.file,
		line: link.line,
		column: link.column,
	};
}

/** What stands around the text of a project may be linked to. */
function isOfProjectPage(fragment: string): boolean {
	return projectPageIds.some((id) => id === fragment);
}

/** A text whose front matter is wrong is meant to be published. */
function isPublished({ data }: TextEntry, now: number): boolean {
	return !data || (!data.draft && (!data.date || !isInFuture(data.date, now)));
}

function unpublished(link: InternalLink, entry: TextEntry, target: TextEntry): Issue {
	return {
		code: 'link/unpublished',
		severity: 'warning',
		message: `Unexpected link to \`${link.url}\`, expected a text that is published`,
		hint: `${target.file} is ${target.data?.draft ? 'a draft' : 'dated in the future'}.`,
		file: entry.file,
		line: link.line,
		column: link.column,
	};
}

function parts(url: string): { path: string; fragment: string } {
	const [, path = '', fragment = ''] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	return { path: decode(path), fragment: decode(fragment) };
}

/** The address a path leads to: hosts add the slash at the end. */
function find(path: string, known: KnownAddresses): string | undefined {
	return [path, `${path}/`, path.replace(/index\.html$/, '')].find((each) => known.has(each));
}

function broken(link: InternalLink, entry: TextEntry, known: KnownAddresses): Issue {
	const meant = nearest(link.url.replace(/#.*/, ''), known.keys());
	return {
		code: 'link/broken',
		severity: 'warning',
		message: `Unexpected link to \`${link.url}\`, expected an address of this site`,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'No text and no page of the site has this address.',
		file: entry.file,
		line: link.line,
		column: link.column,
	};
}
