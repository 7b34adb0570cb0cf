import type { Root } from 'hast';
import {
	type LabelledTexts,
	type SettledReference,
	settleReference,
} from '../domain/handbook/settle-reference.ts';
import type { InternalLink, OutwardReference } from '../domain/outline.ts';
import { fillReferences } from '../markdown/fill-references.ts';
import { highlightAll } from './highlight-all.ts';
import { keepText } from './keep-text.ts';
import type { DocumentMaker, MadeDocument } from './make-document.ts';
import { digest } from './store.ts';

/** Gives links to other texts their words, once all texts are known; most texts have none. */
export async function settleReferences(
	made: MadeDocument,
	texts: LabelledTexts,
	maker: DocumentMaker,
): Promise<MadeDocument> {
	const { outward, label, key, entry, text } = made;
	if (outward.length === 0 || !label || key === undefined) return made;
	const settled = outward.map((reference) => settleReference(reference, label, texts));
	const settledKey = digest(key, JSON.stringify(settled.map(({ url, words }) => [url, words])));
	// Pages read the others through a store of their own, which notes no use.
	const kept = maker.store.text('document', settledKey, ['html', 'tree', 'parts', 'whole']);
	if (kept === undefined) await fillAndKeep(made, settledKey, { settled, maker });
	const links = linksAfter(entry?.links ?? text?.links ?? [], outward, settled);
	return {
		...made,
		key: settledKey,
		...(entry ? { entry: { ...entry, key: settledKey, links } } : {}),
		...(text ? { text: { ...text, links } } : {}),
		issues: [...made.issues, ...settled.flatMap(({ issue }) => issue ?? [])],
	};
}

interface FillOptions {
	settled: readonly SettledReference[];
	maker: DocumentMaker;
}

async function fillAndKeep(
	{ key = '', document }: MadeDocument,
	settledKey: string,
	{ settled, maker }: FillOptions,
): Promise<void> {
	const { store, highlighter } = maker;
	// Written by `makeDocument` under a key that names this code's version.
	const tree = JSON.parse(store.text('tree', key) ?? '') as Root;
	fillReferences(tree, settled);
	const { code } = await highlightAll(tree, highlighter, document.file);
	store.batch(() => {
		keepText(tree, { key: settledKey, path: document.path, code, maker });
		store.put('document', settledKey, '');
	});
}

/** Said once is enough: a dangling reference is no broken link besides, and a planned one no link. */
function linksAfter(
	links: readonly InternalLink[],
	outward: readonly OutwardReference[],
	settled: readonly SettledReference[],
): InternalLink[] {
	const nameOf = ({ url, line, column }: Pick<InternalLink, 'url' | 'line' | 'column'>): string =>
		`${line}:${column} ${url}`;
	const byName = new Map(outward.map((each, index) => [nameOf(each), settled[index]]));
	return links.flatMap((link) => {
		const found = byName.get(nameOf(link));
		if (!found) return [link];
		const isSaid = found.issue?.code.startsWith('reference/');
		return isSaid || found.url === undefined ? [] : [{ ...link, url: found.url }];
	});
}
