import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../domain/i18n/locale.ts';

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
			'astro:config:setup': ({ injectRoute, config }) => {
				for (const [pattern, entrypoint] of routes) {
					injectRoute({ pattern, entrypoint: new URL(entrypoint, config.root), prerender: true });
				}
			},
			'astro:build:done': async ({ dir }) => {
				for (const locale of locales) {
					const folder = fileURLToPath(new URL(`${locale}/404/`, dir));
					if (!existsSync(folder)) continue;
					await mkdir(folder, { recursive: true });
					await rename(`${folder}index.html`, fileURLToPath(new URL(`${locale}/404.html`, dir)));
					await rm(folder, { recursive: true });
				}
			},
		},
	};
}
