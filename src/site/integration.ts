import { existsSync, readFileSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkHeaders } from '../domain/edge/check-headers.ts';
import { locales } from '../domain/i18n/locale.ts';
import type { SearchContent } from '../domain/search/search-content.ts';
import { outsideSources } from '../domain/outside-sources.ts';
import { securityHeaders } from '../domain/security-headers.ts';
import { inlineHashes } from '../publish/inline-hashes.ts';
import { searchLine } from '../publish/search/search-line.ts';
import { readSettings } from '../settings.ts';
import { site } from '../site.ts';
import { searchDigest } from '../store/pipeline-digest.ts';
import { Store } from '../store/store.ts';
import { builtSearch } from './built-search.ts';
import { ContentError } from './content-error.ts';
import { plainImports } from './plain-imports.ts';
import { progressLine } from './progress-line.ts';
import { smallProperties } from './small-properties.ts';
import { wechatPreview } from './wechat-preview.ts';

// Names that `src/pages/` cannot hold: a leading underscore means "no page" there.
const routes = [
	['/_search/content.json', './src/site/routes/search-content.ts'],
	['/_img/[name]', './src/site/routes/image.ts'],
	['/_img/card/[name]', './src/site/routes/card.ts'],
	['/_landscape/[name]', './src/site/routes/landscape-index.ts'],
	['/_redirects', './src/site/routes/redirects.ts'],
	['/[...alias]', './src/site/routes/moved.ts'],
] as const;

/** Adds the generated files of the site, and puts each language's 404 where hosts look for it. */
export function bimo(): AstroIntegration {
	return {
		name: 'bimo',
		hooks: {
			'astro:config:setup': ({ injectRoute, updateConfig, config }) => {
				const plugins = [plainImports(), smallProperties(), wechatPreview(), builtSearch()];
				updateConfig({ vite: { plugins } });
				for (const [pattern, entrypoint] of routes) {
					injectRoute({ pattern, entrypoint: new URL(entrypoint, config.root), prerender: true });
				}
			},
			'astro:build:done': async ({ dir, assets, logger }) => {
				await writeHeaders(dir, [...assets.values()]);
				await addSearch(dir, logger);
				for (const locale of locales) await moveNotFound(dir, locale);
			},
		},
	};
}

/** `_headers`, whose policies allow exactly what the pages hold. */
async function writeHeaders(dir: URL, routeFiles: readonly URL[][]): Promise<void> {
	// Each page holds the sheets of what its own text uses, so all are read.
	const folder = fileURLToPath(dir);
	const pages = routeFiles
		.flat()
		.filter((file) => file.pathname.endsWith('.html') && existsSync(file))
		.map((file) => path.relative(folder, fileURLToPath(file)));
	const { origin } = readSettings(process.env, process.cwd());
	const hashes = inlineHashes(folder, pages);
	const text = securityHeaders(hashes, { origin, outside: outsideSources(site) });
	const issues = checkHeaders(text);
	if (issues.length > 0) throw new ContentError(issues);
	await writeFile(new URL('_headers', dir), text);
}

/** Makes the index of what the site has said can be found; only the index stays. */
async function addSearch(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
	const started = process.cpuUsage();
	// Its tables of characters are large, and development never needs them.
	const { buildSearch } = await import('../publish/search/build-search.ts');
	const said = new URL('_search/content.json', dir);
	// Written by the route of that name.
	const content = JSON.parse(readFileSync(said, 'utf8')) as SearchContent;
	rmSync(said);
	const { root, cacheDir, isBench } = readSettings(process.env, process.cwd());
	const store = new Store(cacheDir);
	const progress = progressLine('indexing pages');
	try {
		const options = { folder: fileURLToPath(dir), store, code: searchDigest(root), progress };
		const built = buildSearch(content, options);
		const line = searchLine(built, process.cpuUsage(started));
		// What `--verbose` prints of each page would cost the bench more than search does.
		if (isBench) process.stdout.write(`${line}\n`);
		else logger.info(line);
	} finally {
		store.close();
	}
}

/** Astro makes `/zh/404/index.html`; hosts look for `/zh/404.html`. */
async function moveNotFound(dir: URL, locale: string): Promise<void> {
	const folder = fileURLToPath(new URL(`${locale}/404/`, dir));
	if (!existsSync(folder)) return;
	await rename(`${folder}index.html`, fileURLToPath(new URL(`${locale}/404.html`, dir)));
	await rm(folder, { recursive: true });
}
