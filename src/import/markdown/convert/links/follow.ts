import pathOf from 'node:path/posix';
import { decode } from '../../../../domain/text/decode.ts';
import type { ChapterInput } from '../../chapter.ts';

/** Where a local address leads. */
export interface Followed {
	/** What to write: a chapter's text or a picture, with the fragment of the address. */
	address: string;
	/** Path below the source folder. */
	path: string;
}

const indexNames = ['index.md', '_index.md', 'README.md', 'readme.md', 'Readme.md'];

/** True for an address that can only mean a file of the book: no scheme, no host, no fragment alone. */
export function isLocal(address: string): boolean {
	return address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\\|\?)/i.test(address.trim());
}

/**
 * Follows a local address from a chapter as its own tool does: to a file, to a page that will be
 * built from one (`x.html`, `x/`), from the folder of the chapter, from its address, or, when it
 * begins with `/`, from the top. Undefined: nothing of the book is there.
 */
export function follow(address: string, input: ChapterInput): Followed | undefined {
	const known = followed.get(input) ?? new Map<string, Followed | undefined>();
	followed.set(input, known);
	if (!known.has(address)) known.set(address, search(address, input));
	return known.get(address);
}

// A chapter leads to the same places again and again.
const followed = new WeakMap<ChapterInput, Map<string, Followed | undefined>>();

function search(address: string, input: ChapterInput): Followed | undefined {
	const [, target = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
	const slashed = decode(target).replaceAll('\\', '/');
	for (const name of new Set([decode(target), target, slashed])) {
		for (const path of candidates(name, input)) {
			const found = input.resolve(path);
			if (found === undefined) continue;
			// What leads to the title of a chapter leads to the chapter.
			const isTitle = fragment !== '' && input.titleId?.(path) === decode(fragment.slice(1));
			return { address: `${found}${isTitle ? '' : fragment}`, path };
		}
	}
	return undefined;
}

function candidates(target: string, { path, dialect }: ChapterInput): string[] {
	const isFolder = target.endsWith('/');
	return [...new Set(starts(target, path, dialect === 'hugo'))]
		.filter((each) => !each.startsWith('..'))
		.flatMap((each) => filesFor(each, isFolder));
}

/** From the folder of the chapter; from its own address, as Hugo has it; or from the top. */
function starts(target: string, path: string, isHugo: boolean): string[] {
	if (!target.startsWith('/')) {
		const beside = pathOf.join(pathOf.dirname(path), target);
		if (!isHugo) return [beside];
		// `ref` looks beside the folder of a bundle, too.
		const isBundle = /(?:^|\/)index(?:\.[\w-]+)?\.md$/i.test(path);
		const outside = isBundle ? [pathOf.join(pathOf.dirname(path), '..', target)] : [];
		return [beside, pathOf.join(withoutEnding(path), target), ...outside];
	}
	// The folder may be a part of the site: `/docs/x/` is `x` in `content/docs`.
	const segments = pathOf.normalize(target).split('/').filter(Boolean);
	const depth = Math.min(segments.length, mostSegments);
	return Array.from({ length: depth }, (_, from) => segments.slice(from).join('/'));
}

const mostSegments = 4;

function filesFor(path: string, isFolder: boolean): string[] {
	const bare = path.replace(/\/+$/, '');
	if (bare === '' || bare === '.') return indexNames;
	const page = bare.replace(/\.html?$/i, '');
	const asPage = [`${page}.md`, `${page}.markdown`, ...indexNames.map((name) => `${page}/${name}`)];
	const index = /(?:^|\/)index$/.test(page) ? [pathOf.join(pathOf.dirname(page), 'README.md')] : [];
	return isFolder ? [...asPage, bare] : [bare, ...asPage, ...index];
}

function withoutEnding(path: string): string {
	return path.replace(/(?:\/?_?index)?\.(?:md|markdown)$/i, '');
}
