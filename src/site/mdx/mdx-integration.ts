import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { mdxProcessor } from './mdx-processor.ts';
import { outsideComponents } from './outside-components.ts';

/** Texts in MDX: what Astro needs to compile them. */
export function bimoMdx(contentDir: string): AstroIntegration[] {
	return [
		mdx({ processor: mdxProcessor() }),
		{
			name: 'bimo-mdx',
			hooks: {
				'astro:config:setup': ({ updateConfig }) => {
					updateConfig({
						vite: {
							plugins: [outsideComponents(contentDir)],
							// Astro marks each text in MDX with one, and reads it before it is dropped.
							build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
						},
					});
				},
			},
		},
	];
}
