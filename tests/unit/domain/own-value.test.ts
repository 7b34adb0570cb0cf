import { expect, test } from 'vitest';
import { ownValue } from '../../../src/domain/own-value.ts';
import { documentContext, renderMarkdown } from '../../support/markdown-fixture.ts';

test.each(['constructor', '__proto__', 'toString'])('%s is no entry of its own', (name) => {
	expect(ownValue({}, name)).toBeUndefined();
	expect(ownValue({ [name]: 1 }, name)).toBe(1);
});

test('a picture or a film of such a name is missing like others', () => {
	const { web, issues } = renderMarkdown(
		'![A](constructor)\n\n![B](__proto__)\n\n<img src="a.png" alt="" data-dark="toString">',
		documentContext(),
	);
	expect(web).toContain('<img src="constructor" alt="A"');
	expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'image/missing'));
});
