import type { Workshop } from './workshop.ts';

const chapter = (title: string, body: string, draft = false): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\n${draft ? 'draft: true\n' : ''}---\n\n${body}\n`;

const studio = `title: { en: Studio, zh: 画室 }
terms:
  fire:
    en: { name: fire, definition: It burns. }
    zh: { name: 火焰, definition: 能烧。 }
  hide:
    en: { name: hide, definition: A skin. }
    zh: { name: 皮, definition: 兽皮。 }
  later:
    en: { name: later, definition: Not now. }
    zh: { name: 以后, definition: 不是现在。 }
`;

/**
 * Three books: `ink` in both languages, with a planned chapter and terms, `quill` in English alone,
 * and `reed`, all of it planned.
 */
export async function writeStudio(workshop: Workshop): Promise<void> {
	await workshop.write(
		'handbooks/ink/book.yaml',
		`title: { en: Ink, zh: 墨 }
description: { en: All of it., zh: 都在这里。 }
edition: '2'
parts:
  - title: { en: Matter, zh: 物 }
    chapters: [soot, glue]
  - title: { en: Use, zh: 用 }
    chapters: [stroke]
appendices: [words]
changes:
  - { date: 2999-01-01, text: { en: The end. } }
  - { date: 2026-11-20, text: { en: Begun. }, chapters: [stroke, glue] }
`,
	);
	await workshop.write('glossary/studio.yaml', studio);
	await workshop.write(
		'handbooks/quill/book.yaml',
		'title: { en: Quill }\ndescription: { en: Feathers. }\nparts: [{ title: { en: One }, chapters: [cut] }]\n',
	);
	await workshop.write('handbooks/quill/cut/en.md', chapter('Cut', 'Sharp.'));
	await workshop.write(
		'handbooks/reed/book.yaml',
		'title: { en: Reed }\ndescription: { en: Nothing yet. }\nparts: [{ title: { en: One }, chapters: [dry] }]\n',
	);
	await workshop.write('handbooks/reed/dry/en.md', chapter('Dry', 'Never read.', true));
	const figure = '![A](https://example.com/a.png "Fire"){#fig:fire}';
	const soot = `See [](#stroke), [](#burn) and [](#fig:fire).\n\n## Pine\n\n${figure}\n\n## Burn {#burn}\n\nFire.`;
	await workshop.write('handbooks/ink/soot/en.md', chapter('Soot', soot));
	await workshop.write(
		'handbooks/ink/soot/zh.md',
		chapter('烟', '见[](#burn)。\n\n## 燃烧 {#burn}\n\n火焰。'),
	);
	await workshop.write('handbooks/ink/glue/en.md', chapter('Glue', 'Hide.\n\n## Boil\n\nLong.'));
	await workshop.write('handbooks/ink/stroke/en.md', chapter('Stroke', 'Later.', true));
	await workshop.write('handbooks/ink/words/en.md', chapter('Words', 'A.\n\n## List\n\nB.'));
}
