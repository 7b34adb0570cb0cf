import type { Workshop } from './workshop.ts';

const water = 'Water wears the stone, drop after drop, and nobody hears it.\n\n'.repeat(40);
const code = `\`\`\`js\nconst line = '${'wide '.repeat(60)}';\n\`\`\`\n\n`;

function chapter(title: string, body = water): string {
	return `---\ntitle: ${title}\ndescription: About ${title}.\n---\n\n## First {#first}\n\n${body}\n\n## Second\n\n${water}`;
}

/** `ink`: four chapters in two parts, one of them planned, one with a page below it, and an appendix. */
export async function writeInk(workshop: Workshop): Promise<void> {
	await workshop.write(
		'handbooks/ink/book.yaml',
		`title: { en: Ink, zh: 墨 }
description: { en: All of it., zh: 都在这里。 }
cover: ./cover.svg
coverAlt: { en: A drop., zh: 一滴。 }
parts:
  - title: { en: Matter, zh: 物 }
    chapters: [soot, { chapter: glue, sections: [hide] }]
  - title: { en: Use, zh: 用 }
    chapters: [stroke, wash]
appendices: [words]
changes:
  - { date: 2026-11-20, text: { en: More of glue. }, chapters: [glue] }
`,
	);
	await workshop.write(
		'handbooks/ink/cover.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="420"><path d="M0 0h300v420H0z"/></svg>',
	);
	const texts = { soot: code + water, glue: water, 'glue/hide': water, wash: water, words: water };
	for (const [slug, body] of Object.entries(texts)) {
		await workshop.write(
			`handbooks/ink/${slug}/en.md`,
			chapter(`The ${slug.replace('/', ' of ')}`, body),
		);
	}
	await workshop.write('handbooks/ink/soot/zh.md', chapter('烟', code + water));
	await workshop.write(
		'handbooks/ink/stroke/en.md',
		'---\ntitle: The stroke\ndescription: Later.\ndraft: true\n---\n\nText.\n',
	);
}

const en = ['Queues', 'Admission', 'Batching', 'Placement', 'Retries', 'Quotas', 'Drains'];
const zh = ['排队', '准入', '批处理', '放置', '重试', '配额', '排空'];
const of = ['under load', 'across zones', 'and their limits', 'in a small cluster', 'on a bad day'];
const ofZh = ['与负载', '跨可用区', '的边界', '在小集群里', '遇上坏日子'];

/** `many`: 200 chapters in eight parts, with titles as long as titles are. */
export async function writeMany(workshop: Workshop): Promise<void> {
	const slug = (n: number): string =>
		`${en[n % 7]}-${of[n % 5]}-${n}`.toLowerCase().replaceAll(' ', '-');
	const parts = Array.from({ length: 8 }, (_, part) => {
		const slugs = Array.from({ length: 25 }, (__, n) => slug(part * 25 + n));
		const title = `{ en: Part of ${en[part % 7]} ${part}, zh: ${zh[part % 7]}篇${part} }`;
		return `  - title: ${title}\n    chapters: [${slugs.join(', ')}]\n`;
	});
	const words = '{ en: Two hundred chapters, zh: 两百章 }';
	await workshop.write(
		'handbooks/many/book.yaml',
		`title: ${words}\ndescription: ${words}\nparts:\n${parts.join('')}`,
	);
	for (let n = 0; n < 200; n++) {
		const at = `handbooks/many/${slug(n)}`;
		await workshop.write(
			`${at}/en.md`,
			`---\ntitle: ${en[n % 7]} ${of[n % 5]}\ndescription: A.\n---\n\nA.\n`,
		);
		await workshop.write(
			`${at}/zh.md`,
			`---\ntitle: ${zh[n % 7]}${ofZh[n % 5]}\ndescription: 一。\n---\n\n一。\n`,
		);
	}
}
