import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchContent } from '../../domain/search/search-content.ts';
import { makeSearchIndex } from '../../targets/search/make-search-index.ts';
import type { SearchStats } from '../../targets/search/search-stats.ts';
import { type ReadOptions, readPages } from './read-pages.ts';

/** What was built, for a line of the log. */
export interface BuiltSearch extends SearchStats {
	/** Pages that were read anew. */
	made: number;
}

/** Makes the index of the pages of a built site, and writes its files to `_search/` there. */
export function buildSearch(content: SearchContent, options: ReadOptions): BuiltSearch {
	const { pages, made } = readPages(content.entries, options);
	const { manifest, files, stats } = makeSearchIndex({ pages, labels: content.labels });
	const folder = path.join(options.folder, '_search');
	const versioned = path.join(folder, manifest.version);
	mkdirSync(versioned, { recursive: true });
	for (const [name, bytes] of files) writeFileSync(path.join(versioned, name), bytes);
	writeFileSync(path.join(folder, 'index.json'), JSON.stringify(manifest));
	return { ...stats, made };
}
