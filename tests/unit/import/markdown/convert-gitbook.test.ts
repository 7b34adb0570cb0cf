import { expect, test } from 'vitest';
import { bodyOf, convert, ledgerOf, problemsOf } from './chapter-harness.ts';

const gitbook = (text: string) => convert(text, { dialect: 'gitbook' });

test.each([
	['{% hint style="info" %}\nA *b*.\n{% endhint %}', ':::note\nA *b*.\n:::'],
	["{% hint style='danger' %}\nA.\n{% endhint %}", ':::caution\nA.\n:::'],
	['{% hint style="success" %}A.{% endhint %}', ':::tip\nA.\n:::'],
	[
		'{% tabs %}\n{% tab title="A" %}\na\n{% endtab %}\n\n{% tab title="B" %}\nb\n{% endtab %}\n{% endtabs %}',
		'::::tabs\n\n:::tab[A]\na\n:::\n\n:::tab[B]\nb\n:::\n::::',
	],
	[
		'{% code title="a.js" lineNumbers="true" overflow="wrap" %}\n```js\nx\n```\n{% endcode %}',
		'\n```js title="a.js" showLineNumbers wrap\nx\n```\n',
	],
	['{% code title="a" %}\n~~~\nx\n~~~\n{% endcode %}', '\n~~~text title="a"\nx\n~~~\n'],
	['{% embed url="https://youtu.be/dQw4w9WgXcQ" %}', '::youtube[YouTube]{id=dQw4w9WgXcQ}'],
	['{% embed url="https://e.com/x" %}', '[https://e.com/x](https://e.com/x)'],
	['{% content-ref url="b.md" %}\n[b.md](b.md)\n{% endcontent-ref %}', '[](../b/en.md)'],
	['{% include "part.md" %}', 'A **part**.'],
	['{% raw %}{% hint %} {{ x{% endraw %}', '{% hint %} {{ x'],
	['{{ book.title }}', '`{{ book.title }}`'],
	['{% foo bar="1" %}', '`{% foo bar="1" %}`'],
	[
		'<figure><img src="p.png" alt="A"><figcaption><p>C &amp; d</p></figcaption></figure>',
		'![A](./p.png "C & d")',
	],
	['<figure><img src="p.png" alt=""><figcaption></figcaption></figure>', '![](./p.png)'],
	[
		'<figure><img src="p.png" alt=""><figcaption><p>C <b>d</b></p></figcaption></figure>',
		'<figure><img src="./p.png" alt=""><figcaption><p>C <b>d</b></p></figcaption></figure>',
	],
	['```\n{% hint %}\n{{ x }}\n```', '```\n{% hint %}\n{{ x }}\n```'],
	['`{% hint %}` `{{ x }}`', '`{% hint %}` `{{ x }}`'],
])('%s', (source, expected) => {
	const made = gitbook(`Words.\n\n${source}\n\nEnd.\n`);
	expect(bodyOf(made)).toBe(`Words.\n\n${expected}\n\nEnd.\n`);
	expect(problemsOf(made)).toEqual([]);
});

test('the ledger says what stays as code', () => {
	expect(ledgerOf(gitbook('A.\n\n{% foo %}\n\n{{ x }} {% endbar %}\n'))).toEqual([
		'1 converted description: it is the first sentence of the text',
		'3 lost tag foo: it is unknown, and stays in the text as code',
		'5 lost tag /bar: nothing begins that it ends; it stays in the text as code',
		'5 lost variable: {{ x }} stays in the text as code',
	]);
});
