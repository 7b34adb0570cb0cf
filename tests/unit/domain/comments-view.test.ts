import { expect, test } from 'vitest';
import { commentsProps } from '../../../src/domain/comments-view.ts';

const comments = { repo: 'bimo/talk', repoId: 'R_1', category: 'General', categoryId: 'DIC_1' };
const chapter = {
	id: 'handbooks/author/code',
	data: { comments: true },
	features: ['book'],
} as const;

test('without the setting, and where an article wants none, nothing is added', () => {
	expect(commentsProps({}, chapter)).toEqual({ features: ['book'] });
	const without = { ...chapter, data: { comments: false } };
	expect(commentsProps({ comments }, without)).toEqual({ features: ['book'] });
});

test('the discussion has the name of the article, in whatever language it is read', () => {
	expect(commentsProps({ comments }, chapter)).toEqual({
		features: ['book', 'comments'],
		comments: {
			...comments,
			term: 'handbooks/author/code',
			url: 'https://github.com/bimo/talk/discussions?discussions_q=in%3Atitle+%22handbooks%2Fauthor%2Fcode%22',
		},
	});
});
