import type { Issue } from '../../../domain/issue.ts';
import type { Site } from '../../../domain/site.ts';
import { tooManyCharacters } from '../../../domain/wechat/limits.ts';
import type { ThemeName } from '../../../domain/wechat/theme-names.ts';
import type { TermMode } from '../../../domain/wechat/term-modes.ts';
import type { Settings } from '../../../settings.ts';
import { displayName } from '../../../store/display-name.ts';
import { type DocumentFile, listDocuments } from '../../../source/list-documents.ts';
import { chapterPlaces, readBooks } from '../../../source/read-books.ts';
import { readWechatConfig } from '../../../source/wechat-config.ts';
import { openWorkshop } from '../../../store/document-workshop.ts';
import { MathDrawer } from '../../../store/math-svg.ts';
import { resolveHost } from '../../../store/remote/resolve-host.ts';
import { Store } from '../../../store/store.ts';
import { renderHtml } from '../../../targets/web/render-html.ts';
import type { ArticleMaker } from './article-maker.ts';

interface MakerOptions {
	settings: Settings;
	site: Site;
	theme?: ThemeName | undefined;
	terms?: TermMode | undefined;
	/** Before what the text and the account say. */
	split?: boolean | undefined;
	/** An article has fewer characters; else as WeChat takes them. */
	limit?: number | undefined;
	fetch: typeof globalThis.fetch;
	/** Addresses of a host; else the system is asked. */
	resolve?: ArticleMaker['resolve'];
	progress?: ((words: string) => void) | undefined;
}

export interface OpenMaker {
	tools: ArticleMaker;
	/** Every text of the content folder. */
	documents: DocumentFile[];
	/** Of `wechat.yaml` alone: texts that nobody asked for are not looked at. */
	issues: Issue[];
	close: () => void;
}

/** Opens the store and all that articles are made with; close it in the end. */
export async function openMaker(options: MakerOptions): Promise<OpenMaker> {
	const { settings, theme, terms, split, fetch, progress } = options;
	const { resolve = resolveHost, limit = tooManyCharacters } = options;
	const { root, contentDir, cacheDir, origin } = settings;
	const site = { ...options.site, origin };
	const store = new Store(cacheDir);
	const nameOf = (file: string): string => displayName(file, root);
	const { documents } = listDocuments(contentDir, nameOf);
	const { config, issues } = readWechatConfig({ contentDir, documents, nameOf });
	const { maker, glossary } = await openWorkshop({
		...{ root, contentDir, site, store, renderHtml },
		chapters: chapterPlaces(readBooks({ contentDir, documents, nameOf }).books),
	});
	const tools: ArticleMaker = {
		...{ root, maker, documents, site, config, fetch, resolve, progress },
		...{ theme, terms, split, limit },
		glossary: glossary.terms,
		names: glossary.names,
		math: new MathDrawer(store, maker.salt),
	};
	const close = (): void => {
		maker.diagrams.close();
		store.close();
	};
	return { tools, documents, issues, close };
}
