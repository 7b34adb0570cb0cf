import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { plainText } from '../ledger/plain-text.ts';
import type { Kind, Note } from '../ledger/finding.ts';
import { toPhrasing } from '../html/to-phrasing.ts';
import { clauseEnd, edgeOf, fails } from './flanking.ts';

type Attention = Strong | Emphasis | Delete;

const kindOf = {
	strong: 'strong',
	emphasis: 'emphasis',
	delete: 'deleted',
} as const satisfies Record<Attention['type'], Kind>;
const tagOf = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

export function isAttention(node: PhrasingContent | undefined): node is Attention {
	return node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';
}

/**
 * Bold, italic and struck words as an author writes them: no space inside the marks, no mark around
 * nothing, neighbours joined; and where a mark could not close (Chinese has no spaces), the colon
 * or comma goes outside, or HTML tags stand in.
 */
export function tidyAttention(nodes: readonly PhrasingContent[], note: Note): PhrasingContent[] {
	const spaced = nodes.flatMap((node) => (isAttention(node) ? trim(node, note) : [node]));
	const joined = join(spaced, note);
	return joined.flatMap((node, i) =>
		isAttention(node) ? close(node, { before: joined[i - 1], after: joined[i + 1] }, note) : [node],
	);
}

/** White space moves out; a mark around nothing, or around the same mark, goes. */
function trim(node: Attention, note: Note): PhrasingContent[] {
	const children = toPhrasing(node.children, ' ');
	const text = children.map(plainText).join('');
	const holdsImage = children.some((child) => child.type === 'image' || child.type === 'link');
	if (text.trim() === '' && !holdsImage) {
		note({
			level: 'cleaned',
			construct: `empty ${node.type}`,
			why: 'it marks nothing',
			where: '',
			delta: { [kindOf[node.type]]: -1 },
		});
		return children;
	}
	const inner = children.flatMap((child) => {
		if (!isAttention(child) || child.type !== node.type) return [child];
		note({
			level: 'changed',
			construct: `${node.type} inside ${node.type}`,
			why: 'once is enough',
			where: text.slice(0, 60),
			delta: { [kindOf[node.type]]: -1 },
		});
		return child.children;
	});
	const lead = take(inner, 0, /^\s+/);
	const tail = take(inner, inner.length - 1, /\s+$/);
	return [...lead, { ...node, children: inner }, ...tail].filter(
		(child) => child.type !== 'text' || child.value !== '',
	);
}

/** Cuts what `pattern` finds in the text at `index` out of the list, and gives it back. */
function take(nodes: PhrasingContent[], index: number, pattern: RegExp): PhrasingContent[] {
	const node = nodes[index];
	const found = node?.type === 'text' ? (pattern.exec(node.value)?.[0] ?? '') : '';
	if (node?.type !== 'text' || found === '') return [];
	const value = node.value.replace(pattern, '');
	nodes.splice(index, 1, ...(value === '' ? [] : [{ ...node, value }]));
	return [{ type: 'text', value: found }];
}

function join(nodes: readonly PhrasingContent[], note: Note): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (isAttention(node) && isAttention(last) && last.type === node.type) {
			result[result.length - 1] = { ...last, children: [...last.children, ...node.children] };
			const where = plainText(node).slice(0, 60);
			note({
				level: 'changed',
				construct: `${node.type} twice`,
				why: 'two that touch are one',
				where,
				delta: { [kindOf[node.type]]: -1 },
			});
		} else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
			result[result.length - 1] = { ...last, value: last.value + node.value };
			note({
				level: 'changed',
				construct: 'code twice',
				why: 'two that touch are one',
				where: node.value.slice(0, 60),
				delta: { inlineCode: -1 },
			});
		} else result.push(node);
	}
	return result;
}

interface Around {
	before: PhrasingContent | undefined;
	after: PhrasingContent | undefined;
}

function close(node: Attention, { before, after }: Around, note: Note): PhrasingContent[] {
	const children = [...node.children];
	const where = plainText(node).slice(0, 60);
	const cannotOpen = fails(edgeOf(children[0], 'first'), edgeOf(before, 'last'));
	const cannotClose = fails(edgeOf(children.at(-1), 'last'), edgeOf(after, 'first'));
	if (!cannotOpen && !cannotClose) return [node];
	if (!cannotOpen) {
		const tail = take(children, children.length - 1, clauseEnd);
		const next = edgeOf(tail[0], 'first');
		if (tail.length > 0 && children.length > 0 && !fails(edgeOf(children.at(-1), 'last'), next)) {
			note({
				level: 'changed',
				construct: 'bold before a letter',
				why: 'the mark after it stands outside, or it would not close',
				where,
			});
			return [{ ...node, children }, ...tail];
		}
	}
	const tag = tagOf[node.type];
	note({
		level: 'changed',
		construct: `<${tag}>`,
		why: 'Markdown’s mark would not open or close here',
		where,
	});
	return [
		{ type: 'html', value: `<${tag}>` },
		...node.children,
		{ type: 'html', value: `</${tag}>` },
	];
}
