import { deflate } from './cut-blocks.ts';
import type { SearchManifest } from '../../domain/search/index-format.ts';
import type { MergedKeys } from './merge-pages.ts';
import type { QuickChoice } from './quick-list.ts';

const kinds = {
	t: 'terms',
	y: 'readings',
	p: 'texts',
	pages: 'pages',
	words: 'words',
	rare: 'words',
	han: 'han',
	quick: 'quick',
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

type Left = QuickChoice['left'] & { words: number };

/** What an index is, for reports. Bytes are deflated ones. */
export interface SearchStats {
	pages: number;
	sections: number;
	keys: number;
	postings: number;
	/** Deflated, as hosts send it at best. */
	manifestBytes: number;
	kinds: Record<Kind, { files: number; bytes: number; largest: number }>;
	/** How many did not fit into the quick list and the list of words. */
	left: Left;
}

export function searchStats(made: {
	manifest: SearchManifest;
	files: ReadonlyMap<string, Uint8Array>;
	merged: MergedKeys;
	left: Left;
}): SearchStats {
	return {
		pages: made.manifest.pages,
		sections: made.manifest.sections,
		keys: made.merged.keys.length,
		postings: made.merged.postings.length,
		manifestBytes: deflate(JSON.stringify(made.manifest)).length,
		kinds: kindsOf(made.files),
		left: made.left,
	};
}

function kindsOf(files: ReadonlyMap<string, Uint8Array>): SearchStats['kinds'] {
	const none = () => ({ files: 0, bytes: 0, largest: 0 });
	const found: SearchStats['kinds'] = {
		terms: none(),
		readings: none(),
		texts: none(),
		pages: none(),
		words: none(),
		han: none(),
		quick: none(),
	};
	for (const [name, { length }] of files) {
		const kind = found[kindOf(name)];
		kind.files++;
		kind.bytes += length;
		kind.largest = Math.max(kind.largest, length);
	}
	return found;
}

function kindOf(name: string): Kind {
	const stem = name.replace(/\d*\.bin$/, '');
	// The names are ours: makeSearchIndex.
	return kinds[stem as keyof typeof kinds];
}
