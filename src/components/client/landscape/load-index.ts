import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';

/** Fetches what the filters need, once; after a failure, again. */
export function indexLoader(url: string): () => Promise<MapIndex> {
	let asked: Promise<MapIndex> | undefined;
	return () => {
		asked ??= fetchIndex(url);
		asked.catch(() => (asked = undefined));
		return asked;
	};
}

async function fetchIndex(url: string): Promise<MapIndex> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`Unexpected ${answer.status}, expected the index of the map`);
	// Made by `make-map-index.ts`, under a name that its content gives it.
	return (await answer.json()) as MapIndex;
}
