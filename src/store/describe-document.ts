import type { LabelledText } from '../domain/handbook/labelled-text.ts';
import type { ImageAsset } from '../domain/image.ts';
import type { Issue } from '../domain/issue.ts';
import type { Entry } from '../source/entry.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { coverIssues } from './document-issues.ts';
import { importIssues } from './import-issues.ts';
import type { DocumentMaker, MadeDocument, SourceRecord } from './make-document.ts';
import type { planMedia } from './plan-media.ts';
import type { Made } from './render-document.ts';
import { urlsOf } from './urls-of.ts';

interface Told {
	document: DocumentFile;
	/** Path as the author knows it. */
	file: string;
	source: SourceRecord;
	made: Made;
	key: string;
	/** As the front matter gives it. */
	cover: string | undefined;
	images: Record<string, ImageAsset | null>;
	media: Awaited<ReturnType<typeof planMedia>>;
	maker: DocumentMaker;
}

/** What there is to say of a text that is made; without an entry when its front matter is wrong. */
export function describeDocument(facts: Told): MadeDocument {
	const { document, file, source, made, key, cover, images, media } = facts;
	const { issues: _issues, outward, ...found } = made;
	const { kind, slug, locale } = document;
	const text = { kind, slug, locale, file, ids: found.ids, links: found.links };
	const result = { document, text, key, label: labelOf(facts), outward, issues: issuesOf(facts) };
	if (!source.data) return { ...result, entry: undefined };
	const entry = {
		...document,
		...found,
		file,
		key,
		data: source.data,
		places: source.places,
		...(source.imports ? { runs: true } : {}),
		cover: cover ? (images[cover] ?? undefined) : undefined,
		pictures: Object.values(images).filter((image) => image !== null),
		media: Object.values(media).filter((file) => file !== null),
	};
	// The schema was chosen by the same `kind` that tells entries apart.
	return { ...result, entry: entry as Entry };
}

function labelOf({ document, file, source, made, maker }: Told): LabelledText {
	const { headings, numbered, ids } = made;
	const { locale, slug } = document;
	const { title = slug, draft = false } = source.data ?? {};
	const chapter = maker.chapters.get(slug);
	const isPlanned = chapter !== undefined && draft;
	const urls = urlsOf(document, maker);
	return { headings, numbered, ids, urls, locale, title, file, chapter, isPlanned };
}

function issuesOf({ document, file, source, made, cover, images, maker }: Told): Issue[] {
	return [
		...source.issues,
		...maker.terms.unknown(source.handTerms, file),
		...made.issues,
		...importIssues(source.imports ?? [], document.file, file),
		...coverIssues(cover, images, { file, ...source.places['cover'] }),
	];
}
