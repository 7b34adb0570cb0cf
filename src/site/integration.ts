import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../domain/i18n/locale.ts';
import { securityHeaders } from '../domain/security-headers.ts';
import { inlineHashes } from '../publish/inline-hashes.ts';
import { plainImports } from './plain-imports.ts';
import { smallProperties } from './small-properties.ts';
import { wechatPreview } from './wechat-preview.ts';

// Names that `src/pages/` cannot hold: a leading underscore means "no page" there.
const routes = [
	['/_img/[name]', './src/site/routes/image.ts'],
	['/_redirects', './src/site/routes/redirects.ts'],
	['/[...alias]', './src/site/routes/moved.ts'],
] as const;

/** Adds the generated files of the site, and puts each language's 404 where hosts look for it. */
export function bimo(): AstroIntegration {
	return {
		name: 'bimo',
		hooks: {
			'astro:config:setup': ({ injectRoute, updateConfig, config }) => {
				updateConfig({ vite: { plugins: [plainImports(), smallProperties(), wechatPreview()] } });
				for (const [pattern, entrypoint] of routes) {
					injectRoute({ pattern, entrypoint: new URL(entrypoint, config.root), prerender: true });
				}
			},
			'astro:build:done': async ({ dir, assets }) => {
				await writeHeaders(dir, [...assets.values()]);
				for (const locale of locales) await moveNotFound(dir, locale);
			},
		},
	};
}

/** `_headers`, whose policy allows exactly what the pages hold. */
async function writeHeaders(dir: URL, routeFiles: readonly URL[][]): Promise<void> {
	// Each page holds the sheets of what its own text uses, so all are read.
	const pages = routeFiles
		.flat()
		.map((file) => fileURLToPath(file))
		.filter((file) => file.endsWith('.html'));
	const present = pages.filter((file) => existsSync(file));
	await writeFile(new URL('_headers', dir), securityHeaders(inlineHashes(present)));
}

/** Astro makes `/zh/404/index.html`; hosts look for `/zh/404.html`. */
async function moveNotFound(dir: URL, locale: string): Promise<void> {
	const folder = fileURLToPath(new URL(`${locale}/404/`, dir));
	if (!existsSync(folder)) return;
	await rename(`${folder}index.html`, fileURLToPath(new URL(`${locale}/404.html`, dir)));
	await rm(folder, { recursive: true });
}
