import { locales } from '../../../src/domain/i18n/locale.ts';
import { glossaryOf } from './glossary/glossary.ts';
import { hasFigure, pageOf } from './page.ts';
import { pictureNameOf } from './parts.ts';
import { pictureOf } from './pictures.ts';
import { subjectOf } from './subject.ts';
import { taxonomyYaml } from './taxonomy.ts';

/** A file of the corpus; its path is relative to the content folder. */
export interface CorpusFile {
	path: string;
	data: string | Buffer;
}

export interface CorpusOptions {
	/** Markdown files, both languages together. */
	pages: number;
	/** Terms of the glossary; none without it. */
	terms?: number;
	seed: number;
}

/** All files, in order. A small corpus is the beginning of a large one, so their costs compare. */
export function* corpusOf({ pages, terms = 0, seed }: CorpusOptions): Generator<CorpusFile> {
	yield { path: 'taxonomy.yaml', data: taxonomyYaml() };
	for (let index = 0; index < pages / locales.length; index++) {
		const folder = `blog/${subjectOf(index).slug}`;
		for (const locale of locales) {
			yield { path: `${folder}/${locale}.md`, data: pageOf({ seed, index, locale }) };
		}
		if (!hasFigure(index)) continue;
		const name = pictureNameOf(index);
		yield { path: `${folder}/${name}`, data: pictureOf(name, index) };
	}
	yield* glossaryOf({ terms, seed });
}
