import type { Root } from 'hast';
import type { Severity } from '../../../domain/issue.ts';
import type { CheckInput } from './check-input.ts';
import type { RuleId } from './rules.ts';
import type { Spot } from './spots.ts';

/** Something that breaks a rule. */
export interface Finding {
	/** Follows “Unexpected”. */
	found: string;
	/** In place of the rule's own words. */
	expected?: string;
	todo?: string;
	severity?: Severity;
	/** Where; absent: it concerns the article as a whole. */
	at?: Spot | undefined;
}

export type Report = (rule: RuleId, finding: Finding) => void;

/** What the rules look at. */
export interface Article {
	input: CheckInput;
	root: Root;
	spots: readonly Spot[];
}

const longest = 48;

/** A piece of an article for a message: short, on one line, and harmless for a terminal. */
export function quote(text: string): string {
	const start = [...text.slice(0, 2 * longest)];
	const cut = start.length > longest ? `${start.slice(0, longest - 1).join('')}…` : start.join('');
	const plain = cut.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, (sign) =>
		/\s/.test(sign) ? ' ' : sign === '`' ? "'" : codeOf(sign),
	);
	return `\`${plain}\``;
}

/** `U+200B` */
export function codeOf(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
