import type { ArticleMeta } from '../../../domain/wechat/article.ts';
import type { TitleLimit } from '../../../domain/wechat/limits.ts';

/** An article to be checked. */
export interface CheckInput {
	html: string;
	/** With it, places are lines of the Markdown; without, of the HTML. */
	meta?: ArticleMeta | undefined;
	/** File of the HTML as shown in messages. */
	file: string;
	/** `local`: pictures are `images/…`; `pushed`: all are WeChat's. */
	stage: 'local' | 'pushed';
	limits?: CheckLimits | undefined;
	/** Whether the folder has a picture, `images/flow-1a2b3c4d.png`; absent: nobody knows. */
	hasFile?: ((name: string) => boolean) | undefined;
}

/** What the documentation leaves open. */
export interface CheckLimits {
	/** Characters of a title. */
	title: TitleLimit;
	/** The limit of 20,000 characters counts the tags, too. */
	strictHtml: boolean;
}
