import { inflateRawSync } from 'node:zlib';
import type { PageTable, PageText, SearchManifest } from '../../src/domain/search/index-format.ts';

/** The index of a built site, as its files say. */
export interface BuiltSearchFiles {
	manifest: SearchManifest;
	table: PageTable;
	/** In the order of the table. */
	pages: PageText[];
	/** Every file, inflated. */
	texts: Map<string, string>;
}

/** Reads the index out of the files of a built site, by their paths there. */
export function readBuiltSearch(files: ReadonlyMap<string, Buffer>): BuiltSearchFiles {
	const bytesOf = (name: string): Buffer => {
		const bytes = files.get(name);
		if (!bytes) throw new Error(`Unexpected absence of ${name}, expected it to be built`);
		return bytes;
	};
	// Written by `makeSearchIndex`, as the rest is.
	const manifest = JSON.parse(bytesOf('_search/index.json').toString()) as SearchManifest;
	const folder = `_search/${manifest.version}/`;
	const texts = new Map(
		[...files]
			.filter(([name]) => name.startsWith(folder))
			.map(([name, bytes]) => [name.slice(folder.length), inflateRawSync(bytes).toString()]),
	);
	const parsed = (name: string): unknown => JSON.parse(texts.get(name) ?? 'null');
	const table = parsed('pages.bin') as PageTable;
	const pieces = table.packs.flatMap((_count, pack) => parsed(`p${pack}.bin`) as PageText[]);
	const pages = [...Map.groupBy(pieces, ({ url }) => url).values()].flatMap(([head, ...rest]) =>
		head ? [{ ...head, sections: [head, ...rest].flatMap((piece) => piece.sections) }] : [],
	);
	return { manifest, table, pages, texts };
}

/** The text of a page, with its headings, line by line. */
export function linesOf({ sections }: PageText): string[] {
	return sections.flatMap(([, heading, text]) => [heading, ...text.split('\n')]).filter(Boolean);
}
