/** What a deployment would upload, if none of it were there yet. */
export interface UploadPlan {
	files: number;
	bytes: number;
	/** The largest first. */
	largest: { file: string; bytes: number }[];
}

// Wrangler sends these with the deployment itself, or not at all: the list in `pages deploy`.
const apart =
	/^(?:_worker\.js|_redirects|_headers|_routes\.json|functions|\.wrangler)(?:\/|$)|(?:^|\/)(?:\.DS_Store|node_modules|\.git)(?:\/|$)/;

const shown = 5;

/** Counts the files of an output folder that Pages keeps as assets; sizes by path. */
export function planUpload(files: ReadonlyMap<string, number>): UploadPlan {
	const assets = [...files].filter(([file]) => !apart.test(file));
	const bytes = assets.reduce((sum, [, size]) => sum + size, 0);
	const largest = assets
		.toSorted(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1))
		.slice(0, shown)
		.map(([file, size]) => ({ file, bytes: size }));
	return { files: assets.length, bytes, largest };
}
