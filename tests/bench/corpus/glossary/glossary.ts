import { type Locale, locales } from '../../../../src/domain/i18n/locale.ts';
import { sentences } from '../prose.ts';
import { randomOf } from '../random.ts';
import { en } from '../words/en.ts';
import { slotsOf, type Words } from '../words/words.ts';
import { zh } from '../words/zh.ts';
import { namesOf } from './names.ts';

export interface GlossaryOptions {
	/** How many terms, in all files together. */
	terms: number;
	seed: number;
}

const wordsOf = { en, zh } as const satisfies Record<Locale, Words>;

/** Real glossaries have a file for each topic: at least four of them, of at most a hundred terms. */
function topicCount(terms: number): number {
	return Math.max(4, Math.ceil(terms / 100));
}

/** The file that defines the nth term; neighbours are in different ones. */
export function topicPathOf(index: number, terms: number): string {
	return `glossary/topic-${(index % topicCount(terms)) + 1}.yaml`;
}

/** `content/glossary/` of the corpus. A small one is the beginning of a large one, over all files. */
export function* glossaryOf({
	terms,
	seed,
}: GlossaryOptions): Generator<{ path: string; data: string }> {
	const all = Array.from({ length: terms }, (_, index) => index);
	for (const [path, indexes] of Map.groupBy(all, (index) => topicPathOf(index, terms))) {
		const number = /\d+/.exec(path)?.[0] ?? '';
		const head = `title: { en: Topic ${number}, zh: 主题 ${number} }\nterms:\n`;
		yield { path, data: head + indexes.map((index) => termYaml(index, { terms, seed })).join('') };
	}
}

/** Scalars and lists in JSON are the same in YAML. */
function termYaml(index: number, options: GlossaryOptions): string {
	const { id } = namesOf(index);
	const random = randomOf(`${options.seed}/term/${index}`);
	const related = random
		.shuffle([index + 1, index + 2, index * 2 + 1])
		.map((each) => namesOf(each % options.terms).id)
		.filter((each) => each !== id);
	const link = `https://bench.example/${id}`;
	return [
		`  ${id}:`,
		...locales.flatMap((locale) => wordingYaml(index, locale, options)),
		`    related: ${JSON.stringify([...new Set(related)].slice(0, random.int(0, 3)))}`,
		...(random.chance(0.3)
			? ['    links:', `      - { url: '${link}', title: { en: Paper, zh: 论文 } }`]
			: []),
		'',
	].join('\n');
}

function wordingYaml(index: number, locale: Locale, { seed }: GlossaryOptions): string[] {
	const { name, aliases } = namesOf(index);
	const [voice, words] = [randomOf(`${seed}/term/${index}/${locale}`), wordsOf[locale]];
	const slots = slotsOf(words, voice, name[locale]);
	const definition = sentences({ locale, voice, words, slots }, 2);
	return [
		`    ${locale}:`,
		`      name: ${JSON.stringify(name[locale])}`,
		`      aliases: ${JSON.stringify(aliases[locale])}`,
		`      definition: ${JSON.stringify(definition)}`,
	];
}
