import type { ChapterInput, ConvertedChapter } from '../../../../src/import/markdown/chapter.ts';
import { convertChapter } from '../../../../src/import/markdown/convert-chapter.ts';
import type { Issue } from '../../../../src/domain/issue.ts';
import { documentContext, renderMarkdown } from '../../../support/markdown-fixture.ts';

const chapters = [
	'guide/a.md',
	'guide/b.md',
	'guide/c d.md',
	'other/index.md',
	'top.md',
	'README.md',
];
const pictures = ['guide/p.png', 'guide/p (1).png', 'img/q.svg'];
const files: Record<string, string> = {
	'guide/x.rs': '// ANCHOR: a\nfn main() {\n    run();\n}\n// ANCHOR_END: a\nmod other;\n',
	'guide/fence.md': '```sh\nls\n```\n',
	'guide/self.md': 'again {{#include self.md}}',
	'guide/part.md': '---\ntitle: x\n---\n\nA **part**.\n',
	'guide/template.txt': 'Hello [[#name]] of [[#place nowhere]].',
};

/** A chapter `guide/a.md` of a small book. */
export function convert(text: string, own: Partial<ChapterInput> = {}): ConvertedChapter {
	return convertChapter({
		text,
		path: 'guide/a.md',
		dialect: 'plain',
		lang: 'en',
		fallbackTitle: 'Fallback',
		readFile: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
		resolve: (path) => {
			if (chapters.includes(path)) {
				const name = path.replace(/\.md$|\/index\.md$/g, '').replace(/^.*\//, '');
				return `../${name.replaceAll(' ', '-').toLowerCase()}/en.md`;
			}
			return pictures.includes(path) ? `./${path.replace(/^.*\//, '')}` : undefined;
		},
		...own,
	});
}

/** The text after front matter. */
export function bodyOf({ text }: ConvertedChapter): string {
	return text.replace(/^---\n[^]*?\n---\n\n?/, '');
}

/** `line outcome what: note` */
export function ledgerOf({ ledger }: ConvertedChapter): string[] {
	return ledger.map(
		({ line, outcome, what, note }) => `${line} ${outcome} ${what}${note ? `: ${note}` : ''}`,
	);
}

/** What Bimo has against the text, but for pictures and words that the source does not have either. */
export function problemsOf({ text }: ConvertedChapter): Issue[] {
	const context = documentContext({ path: 'handbooks/x/a/en.md', file: 'en.md' });
	return renderMarkdown(text, context).issues.filter(
		({ code }) => !['image/missing', 'image/alt'].includes(code),
	);
}

/** The HTML that readers get. */
export function htmlOf({ text }: ConvertedChapter): string {
	return renderMarkdown(text, documentContext({ path: 'handbooks/x/a/en.md', file: 'en.md' })).web;
}
