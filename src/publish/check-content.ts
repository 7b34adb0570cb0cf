import type { GlossaryReport } from '../domain/glossary/report/report-glossary.ts';
import { translationIssues } from '../domain/glossary/report/translation-issues.ts';
import { type Issue, sortIssues } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import type { Settings } from '../settings.ts';
import { glossaryReport } from '../store/glossary-report.ts';
import { buildLibrary, type Library } from '../store/library.ts';
import { Store } from '../store/store.ts';
import { renderHtml } from '../targets/web/render-html.ts';

/** What `check` says of the content. */
export interface ContentReport {
	/** How many files were read. */
	texts: number;
	/** In the order of their places. What a build only warns of is an error here; notes stay notes. */
	issues: Issue[];
	/** Undefined: there is no glossary. */
	glossary: GlossaryReport | undefined;
}

interface ContentOptions {
	site: Site;
	progress?: (done: number, total: number) => void;
}

/** Reads and checks the whole content folder; what did not change comes from the store. */
export async function checkContent(
	{ root, contentDir, cacheDir }: Pick<Settings, 'root' | 'contentDir' | 'cacheDir'>,
	options: ContentOptions,
): Promise<ContentReport> {
	const store = new Store(cacheDir);
	try {
		const library = await buildLibrary({ root, contentDir, store, renderHtml, ...options });
		const glossary = glossaryReport(library, { root, contentDir, store });
		return { texts: library.texts, issues: issuesOf(library, glossary), glossary };
	} finally {
		store.close();
	}
}

function issuesOf(library: Library, glossary: GlossaryReport | undefined): Issue[] {
	const unusual = translationIssues(glossary?.otherTranslations ?? []);
	return sortIssues([...library.issues, ...library.notes, ...unusual]).map(asInCheck);
}

/** A note stays one: it says what will happen, not what is wrong. */
function asInCheck(issue: Issue): Issue {
	return { ...issue, severity: issue.severity === 'note' ? 'note' : 'error' };
}
