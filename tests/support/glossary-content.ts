import type { Workshop } from './workshop.ts';

const post = (title: string, date: string, text: string): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\ndate: ${date}\n---\n\n${text}\n`;

const page = (title: string, text: string): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\n---\n\n${text}\n`;

/** Terms that no text uses, with names that are hard to order. */
const queues = `
title: { en: Queues, zh: 队列 }
terms:
  retry-budget:
    en: { name: retry budget, definition: 'How often may one try again? So often, and no more.' }
    zh: { name: 重试预算, definition: 一共能重试几次。用完为止。 }
    related: [pod]
  pod:
    en: { name: Pod, definition: What is scheduled as one. }
    zh: { name: Pod, definition: 调度的最小单位。 }
  five-nines:
    en: { name: 5 nines, definition: Five minutes of a year. }
    zh: { name: 5个9, definition: 一年里的五分钟。 }
`;

/** Adds to the fixture `glossary`: a text in one language only, a page, and terms without a use. */
export async function addToGlossary(workshop: Workshop): Promise<void> {
	const only = 'It is late.\n\n## The helper\n\nA sidecar stands beside it. And so on.';
	await workshop.write('blog/only/en.md', post('Only in English', '2024-05-03', only));
	const uneven = ['Nothing to explain.', '这里只有边车。'] as const;
	await workshop.write('blog/uneven/en.md', post('Uneven', '2024-04-01', uneven[0]));
	await workshop.write('blog/uneven/zh.md', post('不齐', '2024-04-01', uneven[1]));
	await workshop.write('pages/about/en.md', page('About', 'Made by a sidecar.'));
	await workshop.write('pages/about/zh.md', page('关于', '由边车做成。'));
	await workshop.write('glossary/queues.yaml', queues);
}
