import type { Root } from 'hast';
import type { APIRoute } from 'astro';
import { twinPaths, type TwinProps } from '../site/paths/twin-paths.ts';
import { treeOf } from '../site/queries.ts';
import { toTwin } from '../targets/text/to-twin.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<TwinProps> = ({ props: { key, facts, base } }) => {
	// The store holds what the pipeline made, under a key that names its code.
	const tree = JSON.parse(treeOf(key)) as Root;
	return new Response(toTwin(tree, facts, base), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
};
