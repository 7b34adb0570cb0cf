import { expect, test } from 'vitest';
import { toLlms } from '../../../../src/targets/text/to-llms.ts';

test('a title, a summary, and lists of links; names cannot end a link or a line', () => {
	const text = toLlms({
		title: 'Ink',
		summary: 'Notes\non ink.',
		sections: [
			{
				title: 'Wells',
				links: [
					{ name: 'a [b] \\c', url: 'https://ink.example/', about: 'One.\n# Two' },
					{ name: 'd', url: 'https://ink.example/d', about: 'Three.' },
				],
			},
			{ title: 'Empty', links: [] },
			{ title: 'Quills', links: [{ name: 'e', url: 'https://ink.example/e', about: 'Four.' }] },
		],
	});
	expect(text).toBe(`# Ink

> Notes on ink.

## Wells

- [a \\[b\\] \\\\c](https://ink.example/): One. # Two
- [d](https://ink.example/d): Three.

## Quills

- [e](https://ink.example/e): Four.
`);
});
