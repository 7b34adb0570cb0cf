import type { Root } from 'hast';
import type { ArticleFrontMatter } from '../../../schema/wechat.ts';
import type { ArticleFacts, FactsOfPart } from './article-facts.ts';
import type { Asked } from './find-documents.ts';

/** A text that is read and annotated. */
export interface ReadArticle {
	document: Asked;
	/** As the author knows it. */
	file: string;
	tree: Root;
	data: ArticleFrontMatter;
	/** What it is called, whole or as one of its parts. */
	factsOf: (part?: FactsOfPart) => ArticleFacts;
	/** Line of a field of the front matter. */
	lineOf: (field: string) => number;
}
