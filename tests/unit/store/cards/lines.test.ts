import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/store/cards/break-lines.ts';
import { fitLines } from '../../../../src/store/cards/fit-lines.ts';
import { piecesOf } from '../../../../src/store/cards/pieces.ts';
import { loadTypeface } from '../../../../src/store/cards/typeface.ts';
import { isNeverFirst, isNeverLast } from '../../../../src/store/cards/letter-kinds.ts';

async function pieces(text: string, chinese = true) {
	return piecesOf(await loadTypeface(text, { weight: 700, chinese }));
}

/** Lines as text, with a space where one was typed. */
async function broken(text: string, count: number, chinese = true): Promise<string[] | undefined> {
	const all = await pieces(text, chinese);
	return breakLines(all, count)?.lines.map(({ from, to }) =>
		all
			.slice(from, to)
			.map(({ text, gap }) => text + (gap > 0 ? ' ' : ''))
			.join('')
			.trim(),
	);
}

test.each([
	['为什么这里每篇都写两遍', 2, ['为什么这里', '每篇都写两遍']],
	[
		'云原生与AI基础设施手记：中文写一遍，英文再写一遍',
		2,
		['云原生与 AI 基础设施手记：', '中文写一遍，英文再写一遍'],
	],
	[
		'服务网格的终局？Istio Ambient模式深度解析',
		3,
		['服务网格的终局？', 'Istio Ambient', '模式深度解析'],
	],
	['把一条路由读出声来——从配置到模式', 2, ['把一条路由读出声来——', '从配置到模式']],
	['谁说的「到此为止」', 2, ['谁说的', '「到此为止」']],
	['我们把集群搬到三个集群而不惊动谁', 2, ['我们把集群搬到三个', '集群而不惊动谁']],
	// A clause is no reason to leave a character alone.
	['他们一起来过这里，是', 2, ['他们一起来过', '这里，是']],
])('Chinese: %s in %i lines', async (text, count, lines) => {
	expect(await broken(text, count)).toEqual(lines);
});

test.each([
	['A Release Is a Promise with a Date', 3, ['A Release', 'Is a Promise', 'with a Date']],
	['The Queue at the GPU’s Door', 2, ['The Queue', 'at the GPU’s Door']],
	[
		'What health scores cannot see: notes on measuring',
		2,
		['What health scores cannot see:', 'notes on measuring'],
	],
	['Build cloud-native services', 2, ['Build cloud-', 'native services']],
])('English: %s in %i lines', async (text, count, lines) => {
	expect(await broken(text, count, false)).toEqual(lines);
});

test('no word is cut, and no line begins or ends with what may not', async () => {
	const text = '（一）“引号”，《书名》；GPU’s Kubernetes！100%，——完……（终）。';
	const all = await pieces(text);
	for (let count = 1; count <= all.length; count++) {
		for (const line of (await broken(text, count)) ?? []) {
			expect(isNeverFirst(line.charAt(0)), line).toBe(false);
			expect(isNeverLast(line.at(-1) ?? ''), line).toBe(false);
		}
	}
	expect(all.map((piece) => piece.text)).toEqual(
		expect.arrayContaining(['Kubernetes', '——', '……']),
	);
});

test('a text has no more lines than places to break', async () => {
	expect(await broken('Kubernetes', 2, false)).toBeUndefined();
	expect(await broken('好，', 2)).toBeUndefined();
	expect(await broken('一二', 2)).toEqual(['一', '二']);
});

test('a word that no line could hold is cut', async () => {
	const parts = (await pieces('a'.repeat(60), false)).map((piece) => piece.text.length);
	expect(parts).toEqual([24, 24, 12]);
});

const box = { width: 700, height: 400, largest: 160, legible: 56, leading: 1.3, maxLines: 5 };

test.each([
	'墨',
	'笔墨',
	'Go',
	'为什么这里每篇都写两遍',
	'A long title that says what this is all about',
	'字'.repeat(64),
])('%s fits its room', async (text) => {
	const { lines, size } = fitLines(await pieces(text), box);
	expect(size).toBeGreaterThan(40);
	expect(size).toBeLessThanOrEqual(box.largest);
	for (const { width } of lines) expect((width * size) / 1000).toBeLessThanOrEqual(box.width);
	expect(size * (1 + (lines.length - 1) * box.leading)).toBeLessThanOrEqual(box.height);
});

test('a short title is as large as letters get, on one line', async () => {
	expect(fitLines(await pieces('笔墨'), box)).toEqual({
		lines: [{ from: 0, to: 2, width: 2000 }],
		size: 160,
	});
});

test('whatever the title, it is set whole, in order, inside its room', async () => {
	const letter = fc.constantFrom(...'一二三的在是，。：「」（）“”—…·AVgo12 -/().,!');
	await fc.assert(
		fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 40 }), async (letters) => {
			const typeface = await loadTypeface(letters.join(''), { weight: 700, chinese: true });
			const all = piecesOf(typeface);
			fc.pre(all.length > 0);
			const { lines, size } = fitLines(all, box);
			expect(lines.map(({ from, to }) => [from, to]).flat()).toEqual([
				0,
				...lines.slice(1).flatMap(({ from }) => [from, from]),
				all.length,
			]);
			expect(all.map(({ text }) => text).join('')).toBe(typeface.text.replaceAll(' ', ''));
			for (const { width } of lines)
				expect((width * size) / 1000).toBeLessThanOrEqual(box.width + 1);
		}),
		{ numRuns: 60 },
	);
});
