import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import { setText } from '../../../../src/store/social/set-text.ts';

const box = {
	...{ width: 1040, height: 300, largest: 88, legible: 52, leading: 1.2 },
	...{ maxLines: 4, longest: 62, weight: 700 },
};

/** Lines as text, without the spaces between pieces. */
async function linesOf(text: string, locale: Locale): Promise<string[]> {
	const { pieces, lines } = await setText(text, locale, box);
	return lines.map(({ from, to }) =>
		pieces
			.slice(from, to)
			.map((piece) => piece.text)
			.join(''),
	);
}

test.each<[string, Locale, string[]]>([
	['一页有多长', 'zh', ['一页有多长']],
	['构建绝不说谎：增量构建的正确性与验证', 'zh', ['构建绝不说谎：', '增量构建的正确性与验证']],
	['不用`JavaScript`的术语浮层', 'zh', ['不用JavaScript的术语浮层']],
	['Builds that 🚀 never lie', 'en', ['Buildsthatneverlie']],
	['', 'en', []],
	['🚀 —', 'en', []],
])('%s has good lines', async (text, locale, lines) => {
	expect(await linesOf(text, locale)).toEqual(lines);
});

test('what is too long ends with an ellipsis, also between scripts without a space', async () => {
	const lines = await linesOf('用Kubernetes里的GPU'.repeat(20), 'zh');
	expect(lines.length).toBeLessThanOrEqual(4);
	expect(lines.at(-1)).toMatch(/…$/);
});

test('all lines are within the room, however long the text is', async () => {
	for (const text of [
		'字'.repeat(200),
		'word '.repeat(80),
		'W'.repeat(90),
		'illi'.repeat(90),
		'一',
	]) {
		const { width, height, size } = await setText(text, 'zh', box);
		expect(width, text).toBeLessThanOrEqual(box.width + 1);
		expect(height, text).toBeLessThanOrEqual(box.height + 1);
		expect(size, text).toBeGreaterThan(20);
	}
});

test('what is too long ends with a whole sentence where that says enough', async () => {
	const prose = { ...box, longest: 30, prose: true };
	const shown = async (text: string, locale: Locale) =>
		(await setText(text, locale, prose)).pieces.map(({ text: piece }) => piece).join(' ');
	const first = 'HTTP that runs on QUIC instead of TCP.';
	expect(await shown(`${first} Methods keep their meaning, and so on and on.`, 'en')).toBe(first);
	expect(
		await shown(`${first.replace('.', ', vs. its own')} and the rest of it, on and on`, 'en'),
	).toMatch(/….?$/);
	expect(
		await shown(
			'By e.g. the old way. Now they compare, and the rest of it, one by one, on and on',
			'en',
		),
	).toMatch(/…$/);
	const han = '不改内核也能运行小程序的机制。加载之前先由验证器确认程序一定会结束，不会越界。';
	expect((await shown(han, 'zh')).replaceAll(' ', '')).toBe('不改内核也能运行小程序的机制。');
});
