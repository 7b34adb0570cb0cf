import { expect, test } from 'vitest';
import { readDocument } from '../../../src/markdown/document.ts';
import { proseWords } from '../../../src/markdown/prose-words.ts';

test('words of a text without its code', () => {
	const source =
		'# Head\n\nRun `npm run build`, then `ls`; press <kbd>Esc</kbd>.\n\n- [a **link**](/b/)\n- c\n\n```js\nlet x;\n```\n';
	const { tree } = readDocument(source, 'a.md', 'en');
	expect(proseWords(tree).split('\0')).toEqual(['Run \ufffc, then \ufffc; press \ufffc.', 'c']);
});
