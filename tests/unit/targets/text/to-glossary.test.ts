import { expect, test } from 'vitest';
import { toGlossary } from '../../../../src/targets/text/to-glossary.ts';

test('terms by topic, with their other names; no word of theirs is markup', () => {
	const term = {
		name: 'kv_cache [2]',
		also: ['键值缓存', 'a *star*'],
		url: 'https://ink.example/glossary/kv/',
		text: 'Holds <b> what\n`attention` saw.',
	};
	const text = toGlossary({ title: 'Glossary', summary: 'One term.' }, [
		{ title: 'Serving', terms: [term, { ...term, name: 'B', also: [] }] },
		{ title: 'Empty', terms: [] },
	]);
	expect(text).toBe(`# Glossary

> One term.

## Serving

- [kv_cache \\[2\\]](https://ink.example/glossary/kv/) (键值缓存; a \\*star\\*): Holds \\<b> what \\\`attention\\\` saw.
- [B](https://ink.example/glossary/kv/): Holds \\<b> what \\\`attention\\\` saw.
`);
});
