import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleMeta } from '../../../domain/wechat/article.ts';

/** What a preview shows. Only the HTML is trusted: it has been cleaned; all else may be anybody's. */
export interface PreviewInput {
	/** As it goes to WeChat, and as its reader shows it in dark mode. */
	html: string;
	darkHtml: string;
	meta: ArticleMeta;
	/**
	 * By `images/…`: a `data:` URI; a path of the server that the preview comes from; or the `https:`
	 * address that a picture has on WeChat, which is copied while the file beside the preview is shown.
	 * What is missing is taken for a file beside the preview.
	 */
	images: Readonly<Record<string, string>>;
	issues: readonly Issue[];
	/** Name of the account, as WeChat shows it beside the author. */
	account: string;
	/** How many characters a title may have. */
	titleLimit: number;
	/** Of the page around the article. */
	locale: Locale;
	/** Address of a stream of server-sent events: the page reads itself anew with each. */
	live?: string | undefined;
	/** Addresses of the previews of all parts of the text, in their order; one: it is whole. */
	parts?: readonly string[] | undefined;
}
