import { parseMarkdown } from '../../markdown/parse.ts';
import type { Conversion } from '../html-to-markdown.ts';
import { type Counts, type Finding, type Kind, kinds } from './finding.ts';
import { markdownText } from './markdown-text.ts';
import { recount } from './recount.ts';
import { similarity, tokens } from './similarity.ts';

/** How alike the words of source and Markdown must be. */
export const leastSimilarity = 0.995;

export interface LedgerRow {
	kind: Kind;
	/** Counted in the source. */
	in: number;
	/** Counted in the written Markdown, read anew. */
	out: number;
	/** `out - in` as the findings explain it. */
	explained: number;
}

/** The account of one post. */
export interface PostLedger {
	rows: LedgerRow[];
	/** 0 to 1. */
	similarity: number;
	findings: Finding[];
	/** Every difference is explained, nothing is lost, the words are the same. */
	balanced: boolean;
}

/** Reads the written Markdown again and compares it with what the source held. */
export function settle({ source, findings }: Conversion, markdown: string): PostLedger {
	// front matter stands above it in the file: without that, a rule at the start would look like one
	const body = `\n${markdown}`;
	const tree = parseMarkdown(body);
	const out = recount(tree, body, source.ids);
	const explained = sumOf(findings);
	const rows = kinds.map((kind) => ({
		kind,
		in: source.counts[kind] ?? 0,
		out: out[kind] ?? 0,
		explained: explained[kind] ?? 0,
	}));
	const before = tokens(source.text);
	const after = tokens(markdownText(tree));
	const alike = similarity(before, after);
	const all = [...findings, ...rows.filter(isUnexplained).map(unexplained)];
	if (alike < leastSimilarity) all.push(otherWords(alike, before, after));
	return {
		rows,
		similarity: alike,
		findings: all,
		balanced: !all.some(({ level }) => level === 'lost'),
	};
}

function sumOf(findings: readonly Finding[]): Counts {
	const sum: Counts = {};
	for (const { delta } of findings) {
		for (const kind of kinds) {
			const value = delta?.[kind];
			if (value !== undefined) sum[kind] = (sum[kind] ?? 0) + value;
		}
	}
	return sum;
}

function isUnexplained(row: LedgerRow): boolean {
	return row.out !== row.in + row.explained;
}

function unexplained({ kind, in: before, out, explained }: LedgerRow): Finding {
	const expected = before + explained;
	return {
		level: 'lost',
		construct: kind,
		why: `${before} in the feed, ${expected} expected and ${out} found in the Markdown: compare the post with the original`,
		where: '',
	};
}

function otherWords(alike: number, before: readonly string[], after: readonly string[]): Finding {
	const rest = new Map<string, number>();
	for (const token of after) rest.set(token, (rest.get(token) ?? 0) + 1);
	const missing = before.filter((token) => {
		const left = rest.get(token) ?? 0;
		rest.set(token, left - 1);
		return left <= 0;
	});
	return {
		level: 'lost',
		construct: 'text',
		why: `${(alike * 100).toFixed(1)} % of the words are the same, ${leastSimilarity * 100} % expected; compare the post with the original`,
		where: missing.slice(0, 12).join(' '),
	};
}
