import { expect, test } from 'vitest';
import { articleFrontMatter } from '../../../src/schema/wechat.ts';

test('of wrong front matter, what is right counts', () => {
	expect(
		articleFrontMatter.parse({
			title: 1,
			description: 'Fine.',
			authors: 'nobody',
			wechat: { titel: 'A slip', theme: 'code', digest: 'x'.repeat(200), comments: 'friends' },
		}),
	).toMatchObject({
		title: undefined,
		description: 'Fine.',
		authors: [],
		wechat: { theme: 'code', digest: undefined, comments: undefined },
	});
});
