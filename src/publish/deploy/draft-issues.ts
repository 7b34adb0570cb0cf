import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { addresses } from '../../domain/addresses.ts';
import { isInFuture } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Issue } from '../../domain/issue.ts';
import { documentId } from '../../source/document-id.ts';
import { parseFrontMatter } from '../../source/front-matter.ts';
import { type DocumentFile, listDocuments } from '../../source/list-documents.ts';
import type { BuiltSite } from '../gates/built-site.ts';
import { deployError } from './issue-of.ts';

interface Drafts {
	contentDir: string;
	nameOf: (file: string) => string;
	defaultLocale: Locale;
	site: Pick<BuiltSite, 'pages' | 'origin'>;
	/** Milliseconds since 1970. */
	now: number;
}

const fields = z.looseObject({
	draft: z.boolean().optional().catch(undefined),
	date: z.string().optional().catch(undefined),
});

/**
 * Texts that are in a build though they are drafts or wait for their day. A build leaves them out;
 * this looks at what it made, since a draft that is out cannot be taken back.
 */
export function draftIssues(drafts: Drafts): Issue[] {
	const { contentDir, nameOf, site } = drafts;
	const pages = new Map(site.pages.map((page) => [page.path, page]));
	const { documents } = listDocuments(contentDir, nameOf);
	const texts = documents.map((document) => ({ document, hidden: whyHidden(document, drafts) }));
	const shown = new Set(
		texts.flatMap(({ document, hidden }) => (hidden ? [] : [documentId(document)])),
	);
	return texts.flatMap(({ document, hidden }) => {
		const page = hidden && pages.get(addressOf(document, drafts.defaultLocale));
		if (!page || page.movedTo) return [];
		// Where the translation is a draft, the original stands in: a page that names another one.
		const isOwn = page.canonical?.value === site.origin + encodeURI(page.path);
		if (shown.has(documentId(document)) && !isOwn) return [];
		return [
			deployError({
				name: 'draft',
				message: `Unexpected ${page.path} in the build, expected no page of ${hidden}`,
				hint: 'Run it again: the build may be older than the text. If it stays, it is a fault of Bimo.',
				file: nameOf(document.file),
			}),
		];
	});
}

function whyHidden(document: DocumentFile, { nameOf, now }: Drafts): string | undefined {
	const source = readFileSync(document.file, 'utf8');
	const { data } = parseFrontMatter(source, nameOf(document.file), fields);
	if (data?.draft) return 'a draft';
	return data?.date && isInFuture(data.date, now) ? `a text for ${data.date}` : undefined;
}

function addressOf({ kind, slug, locale }: DocumentFile, defaultLocale: Locale): string {
	const address = kind === 'blog' ? addresses.post(slug) : addresses.page(slug);
	return localePath(address, locale, defaultLocale);
}
