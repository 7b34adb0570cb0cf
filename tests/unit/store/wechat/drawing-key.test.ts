import { beforeEach, expect, test, vi } from 'vitest';
import { missingScripts } from '../../../../src/store/outlines/missing-scripts.ts';
import type { Store } from '../../../../src/store/store.ts';
import { drawingKey } from '../../../../src/store/wechat/drawing-key.ts';
import { fitCover } from '../../../../src/store/wechat/fit-cover.ts';
import { keepPicture } from '../../../../src/store/wechat/keep-picture.ts';
import { newStore } from './picture-bench.ts';

vi.mock(import('../../../../src/store/outlines/missing-scripts.ts'), async (original) => ({
	...(await original()),
	missingScripts: vi.fn(),
}));

const missing = vi.mocked(missingScripts);
beforeEach(() => {
	missing.mockReset().mockResolvedValue([]);
});

const drawing = (inner: string): Uint8Array =>
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40">${inner}</svg>`);
const words = drawing('<text y="30">墨 ไ</text>');
const keyOf = (file: Uint8Array, store: Store = newStore()): Promise<string> =>
	drawingKey('usual', file, store);

test('nothing but a drawing with text depends on fonts', async () => {
	missing.mockResolvedValue(['Latin', 'Han']);
	expect(await keyOf(drawing('<rect/>'))).toBe('usual');
	expect(await keyOf(Buffer.from('PNG <text'))).toBe('usual');
	expect(missing).not.toHaveBeenCalled();
	expect(await keyOf(words)).toMatch(/^[0-9a-f]{40}$/);
});

test('each set of missing scripts has a key of its own; none has the usual one', async () => {
	const keys = new Set([await keyOf(words)]);
	expect([...keys]).toEqual(['usual']);
	for (const scripts of [['Latin'], ['Han'], ['Latin', 'Han']] as const) {
		missing.mockResolvedValue([...scripts]);
		keys.add(await keyOf(words));
	}
	expect(keys.size).toBe(4);
});

test('what fonts made is taken where there are none, and nobody asks for them', async () => {
	const store = newStore();
	const made = await keepPicture({ bytes: words }, { store, salt: 'salt' });
	expect(missing).toHaveBeenCalled();
	missing.mockReset().mockResolvedValue(['Latin', 'Han']);
	expect(await keepPicture({ bytes: words }, { store, salt: 'salt' })).toEqual(made);
	expect(missing).not.toHaveBeenCalled();
});

test('what was made without fonts is kept, and made again with them', async () => {
	const store = newStore();
	const put = vi.spyOn(store, 'put');
	missing.mockResolvedValue(['Latin', 'Han']);
	const poor = await keepPicture({ bytes: words }, { store, salt: 'salt' });
	expect(await keepPicture({ bytes: words }, { store, salt: 'salt' })).toEqual(poor);
	expect(put).toHaveBeenCalledTimes(1);
	expect(poor).toHaveProperty('findings', [
		{
			rule: 'I1',
			severity: 'warning',
			found: 'it has ไ and no font here has that',
			expected: 'characters that can be drawn',
			hint: 'Install one (fonts-noto-cjk has Han and Latin), or turn the text into paths.',
		},
	]);
	missing.mockResolvedValue([]);
	const rich = await keepPicture({ bytes: words }, { store, salt: 'salt' });
	expect(put).toHaveBeenCalledTimes(2);
	expect(rich).toHaveProperty('findings', []);
});

test('a drawing too large for this says so', async () => {
	missing.mockResolvedValue(['Latin', 'Han']);
	const deep = drawing(`${'<g>'.repeat(250)}<text>墨</text>${'</g>'.repeat(250)}`);
	const made = await keepPicture({ bytes: deep }, { store: newStore(), salt: 'salt' });
	expect(made).toMatchObject({
		findings: [{ found: 'it has more text than can be set without a font for Latin and Han' }],
	});
	expect((await fitCover(deep, 1e6)).absent).toEqual(['Latin letters', 'Han letters']);
});

test('a given cover is drawn with its words, and says what it has not', async () => {
	missing.mockResolvedValue(['Latin', 'Han']);
	const { absent, bytes } = await fitCover(words, 1e6);
	expect(absent).toEqual(['ไ']);
	expect(bytes).not.toEqual((await fitCover(drawing(''), 1e6)).bytes);
});
