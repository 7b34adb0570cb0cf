import { expect, test } from 'vitest';
import { articleFrontMatter, wechatSchema } from '../../../src/schema/wechat.ts';

test('of wrong front matter, what is right counts', () => {
	expect(
		articleFrontMatter.parse({
			title: 1,
			description: 'Fine.',
			authors: 'nobody',
			wechat: { titel: 'A slip', theme: 'code', digest: 'x'.repeat(200), split: 'yes' },
		}),
	).toMatchObject({
		title: undefined,
		description: 'Fine.',
		authors: [],
		wechat: { theme: 'code', digest: undefined, split: undefined },
	});
});

test('a text says whether it may be cut, or nothing', () => {
	const splitOf = (wechat: object) => articleFrontMatter.parse({ wechat }).wechat?.split;
	expect([{ split: true }, { split: false }, {}].map(splitOf)).toEqual([true, false, undefined]);
	expect(wechatSchema.parse({}).split).toBe(false);
});
