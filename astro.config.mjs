import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from './src/markdown/pipeline.ts';
import { readSettings } from './src/settings.ts';
import { bimo } from './src/site/integration.ts';
import { bimoMdx } from './src/site/mdx/mdx-integration.ts';

const { origin, outDir, astroCacheDir, contentDir } = readSettings(
	process.env,
	import.meta.dirname,
);

// Astro's own names say which component a script comes from; every page would carry them.
const scriptNames = {
	entryFileNames: '_astro/[hash].js',
	chunkFileNames: '_astro/[hash].js',
};

export default defineConfig({
	site: origin,
	outDir,
	cacheDir: astroCacheDir,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'always' },
	// Everything after the parser, for stray .md imports.
	markdown: {
		syntaxHighlight: false,
		processor: unified({ gfm: true, smartypants: false, remarkPlugins, rehypePlugins }),
	},
	experimental: { incrementalBuild: true },
	server: { host: '127.0.0.1' },
	devToolbar: { enabled: false },
	vite: {
		build: {
			assetsInlineLimit: 0,
			cssTarget: 'esnext',
			cssMinify: 'esbuild',
		},
		environments: {
			client: { build: { rolldownOptions: { output: scriptNames } } },
		},
		server: { fs: { allow: ['.', contentDir] } },
	},
	integrations: [bimo(), bimoMdx(contentDir)],
});
