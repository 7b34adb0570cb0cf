import type { Locale } from '../../../src/domain/i18n/locale.ts';
import type { Random } from './random.ts';
import type { Subject } from './subject.ts';
import type { Slots, Words } from './words/words.ts';

/** All that a part of a page may look at. */
export interface PageContext {
	seed: number;
	/** The post's number, from 0. */
	index: number;
	locale: Locale;
	subject: Subject;
	words: Words;
	slots: Slots;
	/** Decides the shape: the same stream for both languages, so that they are translations. */
	layout: Random;
	/** Decides the words. */
	voice: Random;
}

/** Some Markdown of a page: one or more blocks. */
export type Part = (page: PageContext) => string;
