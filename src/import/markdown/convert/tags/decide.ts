import { ownValue } from '../../../../domain/own-value.ts';
import type { Draft } from '../draft.ts';
import { linePrefix } from '../edits.ts';
import type { Conversion } from './conversion.ts';
import type { TagDialect } from './dialects.ts';
import type { Piece } from './tag.ts';

/** What a piece becomes; without a conversion it stays visible as code. */
export interface Decision {
	piece: Piece;
	conversion: Conversion | undefined;
	/** It stands in the address of a link, or in an attribute. */
	isAddress: boolean;
}

interface Situation {
	draft: Draft;
	dialect: TagDialect;
	/** Blocks that would not begin and end in the same place. */
	refused: ReadonlySet<Piece>;
}

// Nobody nests deeper, and each level costs a look at all that is within.
const deepest = 20;

/** Asks the rules of a dialect, piece by piece. What stands in a piece that is replaced is gone. */
export function decide(pieces: readonly Piece[], situation: Situation): Decision[] {
	const replaced = new Set<Piece>();
	return pieces.flatMap((piece) => {
		if (piece.parent && replaced.has(piece.parent)) {
			replaced.add(piece);
			return [];
		}
		const isAddress = startsInAddress(situation.draft.text, piece.open.start);
		const conversion = convert(piece, isAddress, situation);
		if (conversion?.as === 'block' || conversion?.as === 'inline') replaced.add(piece);
		return [{ piece, conversion, isAddress }];
	});
}

function convert(
	piece: Piece,
	isAddress: boolean,
	{ draft, dialect, refused }: Situation,
): Conversion | undefined {
	const { open, close, depth } = piece;
	if (depth > deepest || refused.has(piece)) return undefined;
	if (open.role === 'literal') return literal(draft.text.slice(open.start, open.end));
	return ownValue(
		dialect.rules,
		open.name,
	)?.({
		name: open.name,
		params: open.params,
		inner: close && innerOf(draft, open.end, close.start),
		within: piece.parent?.open.name,
		around: piece.parent?.open.params,
		isAddress,
	});
}

/** Without what lines begin with because they stand in a list or a quotation. */
function innerOf(draft: Draft, start: number, end: number): string {
	const inner = draft.text.slice(start, end);
	const prefix = linePrefix(draft, start);
	return prefix === '' ? inner : inner.replaceAll(`\n${prefix}`, '\n');
}

/** With a comment within it, Hugo shows a shortcode instead of running it. */
function literal(source: string): Conversion {
	const shown = source.replace(/^(\{\{[<%])\s*\/\*/, '$1').replace(/\*\/\s*([>%]\}\})$/, '$1');
	// What begins like a tag of HTML would become one.
	return { as: 'inline', text: shown.replace(/^\{\{<(?=[a-z/!?])/i, '{{\\<') };
}

function startsInAddress(text: string, start: number): boolean {
	const head = text.slice(Math.max(0, start - 200), start);
	return /(?:\]\(<?|=\s*["'])[^\s"'<>()]*$|\]:[ \t]*<?$/.test(head);
}
