import type { ArticleMeta } from '../../domain/wechat/article.ts';
import { elementLine } from '../../domain/wechat/element-line.ts';
import type { Issue } from '../../domain/issue.ts';
import type { DraftArticle, StoredArticle } from './draft-article.ts';
import { type Piece, piecesOf } from './draft-pieces.ts';
import { plainText } from './plain-text.ts';

const fields = [
	'title',
	'author',
	'digest',
	'content_source_url',
	'thumb_media_id',
	'need_open_comment',
	'only_fans_can_comment',
] as const satisfies (keyof StoredArticle & keyof DraftArticle)[];

/** How what WeChat keeps differs from what was sent: a warning for each field, and for the text. */
export function compareDraft(sent: DraftArticle, kept: StoredArticle, meta: ArticleMeta): Issue[] {
	const issues = fields.flatMap((field) => {
		const [want, found] = [String(sent[field]), kept[field]];
		// WeChat fills in an empty digest by itself; what it does not give back cannot be compared.
		if (found === undefined || want === '' || plainText(want) === plainText(String(found)))
			return [];
		return differs(`${field} ${quoted(String(found))}`, quoted(want), meta);
	});
	if (kept.content === undefined) return issues;
	const found = firstDifference(sent.content, kept.content);
	if (!found) return issues;
	return [
		...issues,
		differs(found.found, found.want, meta, elementLine(meta.lines, found.element)),
	];
}

function differs(found: string, want: string, { source }: ArticleMeta, line?: number): Issue {
	return {
		code: 'wechat/pushed-differs',
		severity: 'warning',
		message: `Unexpected ${found} in the draft that WeChat keeps, expected ${want}`,
		hint: 'WeChat changed what was sent; this is the first difference. Look at this place in the editor before you publish.',
		file: source,
		line,
	};
}

interface Difference {
	found: string;
	want: string;
	/** Index of the element sent, in document order. */
	element: number;
}

function firstDifference(sent: string, kept: string): Difference | undefined {
	const [want, found] = [piecesOf(sent), piecesOf(kept)];
	if (!want || !found)
		return { found: 'text that is too large to read', want: 'the text', element: 0 };
	const longest = Math.max(want.length, found.length);
	for (let index = 0; index < longest; index++) {
		const words = differenceOf(found[index], want[index]);
		const at = want[index] ?? want.at(-1);
		if (words) return { ...words, element: at?.element ?? 0 };
	}
	return undefined;
}

function differenceOf(
	found: Piece | undefined,
	want: Piece | undefined,
): Pick<Difference, 'found' | 'want'> | undefined {
	if (!want || found?.isText !== want.isText) return { found: named(found), want: named(want) };
	if (found.is !== want.is) {
		if (!want.isText) return { found: named(found), want: named(want) };
		let same = 0;
		while (found.is[same] === want.is[same]) same++;
		return { found: around(found.is, same), want: around(want.is, same) };
	}
	// What WeChat adds of its own accord does no harm.
	for (const [name, value] of want.attributes) {
		const kept = found.attributes.get(name);
		if (kept === value) continue;
		const given = kept === undefined ? `absence of ${name}` : `${name} ${quoted(kept)}`;
		return { found: `${given} at ${want.is}`, want: quoted(value) };
	}
	return undefined;
}

function named(piece: Piece | undefined): string {
	if (!piece) return 'the end';
	return piece.isText ? `text ${quoted(piece.is)}` : piece.is;
}

/** Some words before and after the place where two texts part. */
function around(text: string, at: number): string {
	return `text ${quoted(text.slice(Math.max(0, at - 12)))}`;
}

function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
}
