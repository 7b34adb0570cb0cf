import { createHash } from 'node:crypto';
import path from 'node:path';
import { site } from './site.ts';

/** Where a command reads and writes; parsed once, at the edge, from the environment. */
export interface Settings {
	/** The project itself, absolute. */
	root: string;
	/** Content folder, absolute (`BIMO_CONTENT`). */
	contentDir: string;
	/** Output folder, absolute (`BIMO_OUT`). */
	outDir: string;
	/** Everything that is made once and kept, absolute (`BIMO_CACHE`). */
	cacheDir: string;
	/** Astro's own cache: one for each pair of content and output folder, since two must not mix. */
	astroCacheDir: string;
	/** Origin of the site, without a slash at the end (`BIMO_SITE`). */
	origin: string;
	/** Prints what parts of a build cost, for `npm run bench` (`BIMO_BENCH`). */
	isBench: boolean;
}

/** `https://example.com/` → `https://example.com`; throws on anything that is not an origin. */
function parseOrigin(value: string): string {
	const url = URL.parse(value);
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
		throw new Error(
			`Unexpected BIMO_SITE \`${value}\`, expected an origin such as https://example.com`,
		);
	}
	return url.origin;
}

/** Reads the settings of one run from `env`; relative paths start at `cwd`, the project's folder. */
export function readSettings(env: Record<string, string | undefined>, cwd: string): Settings {
	const contentDir = path.resolve(cwd, env['BIMO_CONTENT'] || 'content');
	const outDir = path.resolve(cwd, env['BIMO_OUT'] || 'dist');
	const cacheDir = path.resolve(cwd, env['BIMO_CACHE'] || '.cache');
	const pair = createHash('sha256').update(`${contentDir}\0${outDir}`).digest('hex').slice(0, 12);
	return {
		root: cwd,
		contentDir,
		outDir,
		cacheDir,
		astroCacheDir: path.join(cacheDir, 'astro', pair),
		origin: parseOrigin(env['BIMO_SITE'] || site.origin),
		isBench: Boolean(env['BIMO_BENCH']),
	};
}
