import type { ElementContent } from 'hast';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import type { StyleSheet } from '../../../domain/wechat/theme.ts';
import { styled } from '../elements.ts';
import type { CodeRun } from './code-runs.ts';

const tabWidth = 4;

/**
 * A line of a block of code. Editors collapse white space, and drop it between two elements: every
 * space is U+00A0, a tab as many as lead to the next stop, and each stands beside a letter.
 */
export function codeLine(runs: readonly CodeRun[], style: StyleSheet): ElementContent[] {
	let column = 0;
	const shown = runs.map((run) => {
		const text = unbreakable(cleanText(run.text), column);
		column += [...text].length;
		return { ...run, text };
	});
	return toElements(shown, style);
}

/** A piece of code in a sentence: its spaces are those of the sentence. */
export function codeWords(runs: readonly CodeRun[], style: StyleSheet): ElementContent[] {
	const shown = runs.map((run) => ({ ...run, text: cleanText(run.text).replace(/\s/g, ' ') }));
	return toElements(shown, style);
}

function unbreakable(text: string, start: number): string {
	let out = '';
	let column = start;
	for (const sign of text) {
		const shown = sign === '\t' ? '\u00a0'.repeat(tabWidth - (column % tabWidth)) : sign;
		out += shown === ' ' ? '\u00a0' : shown;
		column += sign === '\t' ? shown.length : 1;
	}
	return out;
}

function toElements(runs: readonly CodeRun[], style: StyleSheet): ElementContent[] {
	const joined = joinSpaces(runs.filter(({ text }) => text !== ''));
	const groups: { mark: CodeRun['mark']; children: ElementContent[] }[] = [];
	for (const run of joined) {
		const last = groups.at(-1);
		const shown = runElement(run, style, joined.length === 1);
		if (last && last.mark === run.mark) last.children.push(shown);
		else groups.push({ mark: run.mark, children: [shown] });
	}
	return groups.flatMap(({ mark, children }) =>
		mark ? [styled('span', style[mark], children)] : children,
	);
}

const isBlank = ({ text }: CodeRun): boolean => text.trim() === '';

/** White space by itself joins what stands before it, or at the beginning what follows. */
function joinSpaces(runs: readonly CodeRun[]): CodeRun[] {
	const out: CodeRun[] = [];
	for (const run of runs) {
		const last = out.at(-1);
		if (last?.mark !== run.mark || !last || !(isBlank(run) || isBlank(last))) {
			out.push({ ...run });
			continue;
		}
		if (!isBlank(run)) last.ink = run.ink;
		last.text += run.text;
	}
	return out;
}

function runElement(run: CodeRun, style: StyleSheet, isAlone: boolean): ElementContent {
	const text: ElementContent = { type: 'text', value: run.text };
	if (run.ink) return styled('span', style[run.ink], [text]);
	return isBlank(run) && !isAlone ? styled('span', '', [text]) : text;
}
