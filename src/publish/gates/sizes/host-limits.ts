/** https://developers.cloudflare.com/pages/platform/limits/ */
export const hostLimits = {
	/** Files of a site on the free plan. A paid one takes 100,000. */
	files: 20_000,
	/** Bytes of one file. */
	fileBytes: 25 * 1024 * 1024,
	/** Rules with `*` or `:name` in `_redirects`; for others see domain/edge. */
	dynamicRedirects: 100,
	/** Rules in `_routes.json`, `include` and `exclude` together, and characters of one. */
	routes: 100,
	route: 100,
} as const;

/** Files that tell the host something and are not uploaded as files. */
const instructions: ReadonlySet<string> = new Set([
	'_headers',
	'_redirects',
	'_routes.json',
	'_worker.js',
]);

/** True for a file that counts: what wrangler uploads. */
export function isUploaded(file: string): boolean {
	return !instructions.has(file) && !/(?:^|\/)\.DS_Store$/.test(file);
}
