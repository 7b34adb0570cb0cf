import { unified } from '@astrojs/markdown-remark';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { locales } from '../../../src/domain/i18n/locale.ts';
import { rehypePlugins, remarkPlugins } from '../../../src/markdown/pipeline.ts';
import { documentContext, renderMarkdown } from '../../support/markdown-fixture.ts';

const source = `## Twice, with \`code\` & more

### Twice, with \`code\` & more

Table: A caption

| a | b |
| - | -: |
| 1 | 2 |

\`\`\`py title="gate.py"
if a < b:
    print("&amp;")
\`\`\`

> [!WARNING]
> Mind the <kbd>gap</kbd>, and [this](https://example.com/?a=1&b=2).

![Remote](https://img.example/a.png "A figure")
`;

// The same lists as in astro.config.mjs; Astro declares their type a second time, more narrowly.
const plugins = { remarkPlugins, rehypePlugins } as NonNullable<Parameters<typeof unified>[0]>;

/** One way of writing, so that only what differs in meaning differs. */
const normal = (html: string): string => toHtml(fromHtml(html.trim(), { fragment: true }));

test.each(locales)('Astro renders a stray import in %s as the pipeline does', async (locale) => {
	const host = unified({ ...plugins, gfm: true, smartypants: false });
	const renderer = await host.createRenderer({ syntaxHighlight: false });
	const fileURL = new URL(`file:///site/content/blog/a/${locale}.md`);
	const { code } = await renderer.render(source, { fileURL });

	const context = documentContext({ locale, path: `blog/a/${locale}.md` });
	const ours = renderMarkdown(source, context).web;
	// Astro's own image component takes over every picture that Markdown names.
	const theirs = code.replace(/<img [^>]*>/g, '<img>');
	expect(normal(theirs)).toBe(normal(ours.replace(/<img [^>]*>/g, '<img>')));
});
