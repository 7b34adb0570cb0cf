import { type Locale, locales } from '../../src/domain/i18n/locale.ts';

/** A generated text of a book. */
interface Leaf {
	slug: string;
	/** From 0, in reading order: decides how much of each kind it has. */
	index: number;
	locale: Locale;
	/** Texts before and after it that can be read in this language or another one. */
	neighbours: readonly string[];
}

/** What the generated books are called, and what is special in them. */
export const longBook = {
	id: 'tide',
	/** Has only Chinese texts. */
	chineseId: 'mo',
	draft: 'c06',
	/** Is in English alone. */
	untranslated: 'c09',
	/** Has sections with pages of their own. */
	nested: 'c04',
	sections: ['high', 'low'],
} as const;

const chapters = Array.from({ length: 12 }, (_, at) => `c${String(at + 1).padStart(2, '0')}`);
const appendices = ['words', 'sources'];

/** The files of a book of 12 chapters in four parts with two appendices, and of a Chinese one. */
export function longBookFiles(): Map<string, string> {
	const { id, chineseId, nested, sections, draft, untranslated } = longBook;
	const nestedSlugs = sections.map((section) => `${nested}/${section}`);
	const all = [...chapters, ...appendices].flatMap((slug) =>
		slug === nested ? [slug, ...nestedSlugs] : [slug],
	);
	const readable = all.filter((slug) => slug !== draft);
	const files = new Map([[`handbooks/${id}/book.yaml`, bookYaml()]]);
	for (const [index, slug] of all.entries()) {
		const at = readable.indexOf(slug);
		const neighbours = at < 0 ? [] : readable.filter((_, other) => Math.abs(other - at) === 1);
		for (const locale of slug === untranslated ? (['en'] as const) : locales) {
			const text = leafText({ slug, index, locale, neighbours });
			files.set(`handbooks/${id}/${slug}/${locale}.md`, text);
		}
	}
	files.set(
		`handbooks/${chineseId}/book.yaml`,
		'title: { zh: 墨 }\ndescription: { zh: 只有中文。 }\nparts:\n  - title: { zh: 上篇 }\n    chapters: [yan, jiao]\n',
	);
	for (const [index, slug] of ['yan', 'jiao'].entries()) {
		const neighbours = slug === 'yan' ? ['jiao'] : ['yan'];
		const text = leafText({ slug, index, locale: 'zh', neighbours });
		files.set(`handbooks/${chineseId}/${slug}/zh.md`, text);
	}
	return files;
}

function bookYaml(): string {
	const { nested, sections } = longBook;
	const named = (slug: string): string =>
		slug === nested ? `{ chapter: ${slug}, sections: [${sections.join(', ')}] }` : slug;
	const parts = [0, 1, 2, 3].flatMap((part) => [
		`  - title: { en: Part the ${part + 1}, zh: 卷${part + 1} }`,
		`    chapters: [${chapters
			.slice(part * 3, part * 3 + 3)
			.map(named)
			.join(', ')}]`,
	]);
	const head = ['title: { en: The tide, zh: 潮 }', 'description: { en: All of it., zh: 全部。 }'];
	return [...head, 'parts:', ...parts, `appendices: [${appendices.join(', ')}]`, ''].join('\n');
}

/** So many of each kind: other numbers in neighbouring texts, and more than one in most. */
const times = (count: number, block: (n: number) => string): string[] =>
	Array.from({ length: count }, (_, at) => block(at + 1));

function leafText({ slug, index, locale, neighbours }: Leaf): string {
	const name = slug.replace('/', '-');
	const isDraft = slug === longBook.draft;
	const say = (en: string, zh: string): string => (locale === 'en' ? en : zh);
	const table = (n: number): string =>
		`${say('Table:', '表：')} ${say('Rows', '行')} {#tab:${n}}\n\n| a | b |\n| - | - |\n| 1 | 2 |`;
	return [
		`---\ntitle: ${say(`About ${name}`, `说${name}`)}\ndescription: ${say('Of it.', '说它。')}\n${isDraft ? 'draft: true\n' : ''}---`,
		say('What it says.', '它说的。'),
		...times(1 + (index % 3), (n) => `![A](https://example.com/${n}.png "F${n}"){#fig:${n}}`),
		`## ${say('First', '其一')} {#only-${name}}`,
		...times(1 + (index % 2), table),
		`### ${say('Deep', '深处')} {#deep}`,
		...times(
			1 + ((index + 1) % 3),
			(n) => `\`\`\`sh caption="L${n}" {#lst:${n}}\necho ${n}\n\`\`\``,
		),
		`## ${say('Second', '其二')} {#second}`,
		...times(1 + ((index + 1) % 2), (n) => `\`\`\`math {#eq:${n}}\na = ${n}\n\`\`\``),
		referencesOf({ slug, index, locale, neighbours }),
	]
		.map((block) => `${block}\n`)
		.join('\n');
}

/** Each in an item of its own: within the text, by file, and by an id that one chapter has. */
function referencesOf({ slug, index, locale, neighbours }: Leaf): string {
	const own = ['#fig:1', `#fig:${1 + (index % 3)}`, '#tab:1', '#lst:1', '#eq:1', '#second'];
	const up = slug.includes('/') ? '../../' : '../';
	const others = neighbours.flatMap((other) => {
		const byId = `#only-${other.replace('/', '-')}`;
		if (other === longBook.untranslated && locale === 'zh') return [byId, `#${other}`];
		const file = `${up}${other}/${locale}.md`;
		return [file, `${file}#fig:1`, `${file}#tab:1`, `${file}#lst:1`, `${file}#eq:1`, `${file}#second`, byId]; // prettier-ignore
	});
	return [...own, ...others].map((to) => `- [](${to})`).join('\n');
}
