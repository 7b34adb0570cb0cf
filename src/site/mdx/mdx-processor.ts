import { unified } from '@astrojs/markdown-remark';
import type { MarkdownProcessor } from 'astro/markdown';
import { moduleSource } from './module-source.ts';

/** Compiles texts in MDX: Astro's own compiler, given only what has to run. */
export function mdxProcessor(): MarkdownProcessor {
	const compiler = unified({ gfm: false, smartypants: false });
	return {
		...compiler,
		name: 'bimo',
		createMdxRenderer: async (shared, mdx) => {
			const renderer = await compiler.createMdxRenderer?.(shared, mdx);
			if (!renderer) throw new Error('Unexpected Markdown processor, expected one for MDX');
			return {
				process: (source, file, frontmatter) =>
					renderer.process(moduleSource(source, file), file, frontmatter),
			};
		},
	};
}
