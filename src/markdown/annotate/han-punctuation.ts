import type { Root } from 'hast';
import { pointIn } from '../place.ts';
import { SKIP, visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { contextOf } from '../file-data.ts';
import { report } from './report.ts';

// Between two Han characters these are never meant; beside Latin or in code they may well be.
const halfWidth = /(?<=\p{sc=Han})[,;!?](?=\p{sc=Han})|(?<=\p{sc=Han})\([\p{sc=Han}、，]+\)/gu;
const fullWidth: Record<string, string> = { ',': '，', ';': '；', '!': '！', '?': '？' };
const closed = new Set(['code', 'kbd', 'math', 'pre', 'samp']);

/** Reports half-width punctuation in a Chinese sentence: `中文,中文`, `中文(中文)`. */
export function reportHanPunctuation(tree: Root, file: VFile): void {
	if (contextOf(file).locale !== 'zh') return;
	visit(tree, (node) => {
		if (node.type === 'element' && closed.has(node.tagName)) return SKIP;
		if (node.type !== 'text' || !node.position) return undefined;
		for (const { 0: sign, index } of node.value.matchAll(halfWidth)) {
			const at = pointIn(node.position.start, node.value.slice(0, index));
			report(file, { position: { start: at, end: at } }, problemOf(sign));
		}
		return undefined;
	});
}

function problemOf(sign: string) {
	const meant = fullWidth[sign] ?? `（${sign.slice(1, -1)}）`;
	return {
		code: 'han/punctuation',
		severity: 'note' as const,
		message: `Unexpected half-width \`${sign}\` between Chinese characters, expected \`${meant}\``,
	};
}
