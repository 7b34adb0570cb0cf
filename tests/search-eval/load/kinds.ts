import type { Served } from '../../support/serve.ts';

/** What is loaded for a search, by address; the first that fits names it. */
const kinds = [
	['scripts', /\.js$/],
	['sheets', /\.css$/],
	['index.json', /\/_search\/index\.json$/],
	['titles and terms', /\/quick\.bin$/],
	['table of pages', /\/pages\.bin$/],
	['characters', /\/han\.bin$/],
	['words', /\/words\.bin$/],
	['keys', /\/t\d+\.bin$/],
	['readings', /\/y\d+\.bin$/],
	['texts', /\/p\d+\.bin$/],
	['others', /^/],
] as const satisfies readonly (readonly [name: string, address: RegExp])[];

export type LoadKind = (typeof kinds)[number][0];

/** All kinds, in the order of the table. */
export const loadKinds: readonly LoadKind[] = kinds.map(([name]) => name);

/** What was loaded of a kind. */
export interface Loaded {
	files: number;
	/** Bodies as they went over the wire. */
	bytes: number;
}

/** Adds up by kind what a server sent. */
export function byKind(log: readonly Served[]): Partial<Record<LoadKind, Loaded>> {
	const sums: Partial<Record<LoadKind, Loaded>> = {};
	for (const { path, bytes } of log) {
		const kind = kindOf(path.replace(/\?.*$/s, ''));
		const { files, bytes: sum } = sums[kind] ?? { files: 0, bytes: 0 };
		sums[kind] = { files: files + 1, bytes: sum + bytes };
	}
	return sums;
}

function kindOf(path: string): LoadKind {
	return kinds.find(([, address]) => address.test(path))?.[0] ?? 'others';
}
