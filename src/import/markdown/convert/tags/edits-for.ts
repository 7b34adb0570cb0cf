import type { Draft } from '../draft.ts';
import type { Edit } from '../edits.ts';
import type { Stretch } from '../stretches.ts';
import type { Conversion } from './conversion.ts';
import type { Decision } from './decide.ts';
import type { Piece, Tag } from './tag.ts';
import { asCode } from './write.ts';

/** On which lines of the result, from 0, a block's colons stand. */
export interface Blocks {
	piece: Piece;
	first: number;
	last: number;
}

export interface Ground {
	draft: Draft;
	colons: ReadonlyMap<Piece, number>;
	/** Tells whether no block can stand there. */
	isCell: (offset: number) => Stretch | undefined;
	/** Blocks of code, in order. */
	fences: readonly Stretch[];
	/** Filled while the edits are made. */
	blocks: Blocks[];
}

type Part<As extends Conversion['as']> = Extract<Conversion, { as: As }>;

/** The edits that do what was decided. */
export function editsFor(decisions: readonly Decision[], ground: Ground): Edit[] {
	return decisions.flatMap(({ piece, conversion, isAddress }) => {
		const isCell = ground.isCell(piece.open.start) !== undefined;
		const edits = conversion
			? convertPiece(piece, conversion, ground)
			: isAddress
				? []
				: keepPiece(piece, ground);
		return isCell ? edits.map(inCell) : edits;
	});
}

function convertPiece(piece: Piece, conversion: Conversion, ground: Ground): Edit[] {
	const { open, close } = piece;
	const end = (close ?? open).end;
	switch (conversion.as) {
		case 'container':
			return container(piece, conversion, ground);
		case 'block':
			return [{ start: open.start, end, text: conversion.text, before: 'blank', after: 'blank' }];
		case 'inline':
			return [{ start: open.start, end, text: conversion.text }];
		case 'before':
			return around(piece, [
				{ text: conversion.text, before: 'blank', after: 'blank' },
				{ text: '' },
			]);
		case 'wrapper':
			return around(piece, [
				{ text: `<!-- ${open.name} -->`, before: 'line', after: 'line' },
				{ text: `<!-- /${open.name} -->`, before: 'line', after: 'line' },
			]);
		case 'around':
			return around(piece, [{ text: conversion.before }, { text: conversion.after }]);
		case 'fence':
			return [
				...around(piece, [{ text: '' }, { text: '' }]),
				...infoEdits(piece, conversion, ground),
			];
	}
}

function container(piece: Piece, { opening, code }: Part<'container'>, ground: Ground): Edit[] {
	const { draft, colons, isCell, blocks } = ground;
	const { open, close } = piece;
	if (!close) return [];
	// Its text stays; a cell has no place for more.
	if (isCell(open.start)) return around(piece, [{ text: '' }, { text: '' }]);
	const sign = ':'.repeat(colons.get(piece) ?? 3);
	const block: Blocks = { piece, first: -1, last: -1 };
	blocks.push(block);
	const inner = draft.text.slice(Math.max(open.end, close.start - 1000), close.start);
	const isAfterTable = inner.trimEnd().split('\n').at(-1)?.includes('|');
	const [first, last] = around(piece, [
		{
			text: sign + opening + (code === undefined ? '' : `\n\`\`\`${code}`),
			before: 'blank',
			after: 'line',
		},
		{
			text: (code === undefined ? '' : '```\n') + sign,
			before: isAfterTable ? 'blank' : 'line',
			after: 'line',
		},
	]);
	return [
		...(first ? [{ ...first, placed: (line: number) => (block.first = line) }] : []),
		...(last
			? [{ ...last, placed: (line: number) => (block.last = line + (code === undefined ? 0 : 1)) }]
			: []),
	];
}

function around(
	{ open, close }: Piece,
	[first, last]: [Omit<Edit, 'start' | 'end'>, Omit<Edit, 'start' | 'end'>],
): Edit[] {
	const place = ({ start, end }: Tag) => ({ start, end });
	return [{ ...place(open), ...first }, ...(close ? [{ ...place(close), ...last }] : [])];
}

/** What is unknown stays where it is, as code, so that nobody misses it. */
function keepPiece({ open, close }: Piece, { draft }: Ground): Edit[] {
	return [open, ...(close ? [close] : [])].map(({ start, end }) => ({
		start,
		end,
		text: asCode(draft.text.slice(start, end)),
	}));
}

/** Options of the code between two tags go to the line that opens its fence. */
function infoEdits(
	{ open, close }: Piece,
	{ options }: Part<'fence'>,
	{ draft, fences }: Ground,
): Edit[] {
	const fence = fences.find(([start]) => start >= open.end && start < (close?.start ?? 0));
	if (!fence || options === '') return [];
	const line = draft.text.slice(fence[0], fence[1]).split('\n', 1)[0] ?? '';
	const sign = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
	if (!sign) return [];
	const at = fence[0] + line.trimEnd().length;
	const language = line.slice(sign.length).trim() === '' ? 'text' : '';
	return [{ start: at, end: at, text: `${language} ${options}` }];
}

/** A cell and a heading are one line, and a bar ends a cell. */
function inCell(edit: Edit): Edit {
	const text = edit.text.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
	return { start: edit.start, end: edit.end, text };
}
