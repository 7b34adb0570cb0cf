import { expect, test } from 'vitest';
import { textBlocks } from '../../../../src/store/landscape/text-blocks.ts';

test('blocks have their words, links and headings, and no code', () => {
	const html = `<p>One <a href="/a/">two <b>three</b></a>.</p>
<h2 id="x"><a href="#x">Next</a></h2>
<ul><li>Item<pre><code>vLLM</code></pre></li></ul>
<p>A <span class="term">word<button>vLLM</button></span> stays in &amp; is <code>read</code>.</p>`;
	expect(textBlocks(html)).toEqual([
		{ text: 'One two three.', links: [{ href: '/a/', start: 4, end: 13 }] },
		{ text: 'Next', links: [{ href: '#x', start: 0, end: 4 }], heading: 'x' },
		{ text: 'Item', links: [], heading: 'x' },
		{ text: 'A word stays in & is read.', links: [], heading: 'x' },
	]);
});
