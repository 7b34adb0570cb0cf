import type { GlossaryName } from '../../../domain/glossary/glossary-name.ts';
import type { GlossaryTerm } from '../../../domain/glossary/glossary-term.ts';
import type { Site } from '../../../domain/site.ts';
import type { ThemeName } from '../../../domain/wechat/theme-names.ts';
import type { TermMode } from '../../../domain/wechat/term-modes.ts';
import type { WechatConfig } from '../../../schema/wechat.ts';
import type { DocumentFile } from '../../../source/list-documents.ts';
import type { DocumentMaker } from '../../../store/make-document.ts';
import type { MathDrawer } from '../../../store/math-svg.ts';

/** What articles are made with. */
export interface ArticleMaker {
	/** The project, absolute. */
	root: string;
	maker: DocumentMaker;
	/** Every text of the content folder: others are looked at where one refers to them. */
	documents: readonly DocumentFile[];
	glossary: readonly GlossaryTerm[];
	/** Names of its terms. */
	names: readonly GlossaryName[];
	math: MathDrawer;
	site: Site;
	config: WechatConfig;
	/** Chosen on the command line, before what the text and the account say. */
	theme: ThemeName | undefined;
	terms: TermMode | undefined;
	split: boolean | undefined;
	/** An article has fewer characters. */
	limit: number;
	fetch: typeof globalThis.fetch;
	/** Addresses of a host; none: it is not known. */
	resolve: (hostname: string) => Promise<string[]>;
	/** What is being done, in a few words. */
	progress?: ((words: string) => void) | undefined;
}
