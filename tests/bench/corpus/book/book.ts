import { locales } from '../../../../src/domain/i18n/locale.ts';
import type { CorpusFile } from '../corpus.ts';
import { glossaryOf } from '../glossary/glossary.ts';
import { pictureOf } from '../pictures.ts';
import { taxonomyYaml } from '../taxonomy.ts';
import { type ChapterOptions, chapterName, chapterOf, hasDrawing } from './chapter.ts';

/** The id of the generated book. */
export const benchBook = 'bench';

export interface BookOptions extends Pick<ChapterOptions, 'seed' | 'terms' | 'as'> {
	/** How many, each in two languages. */
	chapters: number;
}

/** Chapters in a part, as large books have them. */
const partSize = 25;

/** Where a text stands: in the book, or among the posts. */
export function textPath(as: ChapterOptions['as'], index: number, file: string): string {
	const folder = as === 'chapter' ? `handbooks/${benchBook}` : 'blog';
	return `${folder}/${chapterName(index)}/${file}`;
}

/** A book with a glossary, or the same texts as posts. */
export function* bookOf({ seed, chapters, terms, as }: BookOptions): Generator<CorpusFile> {
	yield { path: 'taxonomy.yaml', data: taxonomyYaml() };
	yield* glossaryOf({ terms, seed });
	if (as === 'chapter') {
		yield { path: `handbooks/${benchBook}/book.yaml`, data: bookYaml(chapters) };
	}
	for (let index = 0; index < chapters; index++) {
		for (const locale of locales) {
			const data = chapterOf({ seed, index, locale, terms, as });
			yield { path: textPath(as, index, `${locale}.md`), data };
		}
		if (!hasDrawing(index)) continue;
		yield { path: textPath(as, index, 'diagram.svg'), data: pictureOf('diagram.svg', index) };
	}
}

function bookYaml(chapters: number): string {
	const names = Array.from({ length: chapters }, (_, index) => chapterName(index));
	const parts = Array.from({ length: Math.ceil(chapters / partSize) }, (_, part) => [
		`  - title: { en: Part number ${part + 1}, zh: 第${part + 1}部分的内容 }`,
		`    chapters: [${names.slice(part * partSize, (part + 1) * partSize).join(', ')}]`,
	]);
	return [
		'title: { en: The long book, zh: 一本长书 }',
		'description: { en: Measured and not read., zh: 只量不读。 }',
		'parts:',
		...parts.flat(),
		'',
	].join('\n');
}
