import { describe, expect, test } from 'vitest';
import { bodyOf, convert, htmlOf, ledgerOf, problemsOf } from './chapter-harness.ts';

const hugo = (text: string) => convert(text, { dialect: 'hugo' });

describe('shortcodes of Hugo', () => {
	test.each([
		['{{< figure src="p.png" >}}', '![](./p.png)'],
		['{{< figure src="p.png" alt="A" caption="C \\"d\\"" >}}', '![A](./p.png "C \\"d\\"")'],
		['{{< figure src="p (1).png" title="T" caption="C" />}}', '![C](./p%20%281%29.png "T C")'],
		['{{< figure\n  src="p.png"\n  alt="A"\n>}}', '![A](./p.png)'],
		['{{< figure src=p.png alt=`a "b" c` >}}', '![a "b" c](./p.png)'],
		['{{< figure src="p.png" link="b.md" >}}', '[![](./p.png)](../b/en.md)'],
		['{{< img "p.png" "A [x]" >}}', '![A \\[x\\]](./p.png)'],
		[
			'{{< figure src="p.png" caption="See [b](b.md), *now*" id="flow" >}}',
			':::figure[See [b](../b/en.md), *now*]{#fig:flow}\n![See b, now](./p.png)\n:::',
		],
		['{{% note %}}\nA *b*.\n{{% /note %}}', ':::note\nA *b*.\n:::'],
		['{{< hint info >}}A.{{< /hint >}}', ':::note\nA.\n:::'],
		['{{< hint type=warning title="T [x]" >}}A.{{< /hint >}}', ':::warning[T \\[x\\]]\nA.\n:::'],
		['{{% alert title="T" color="danger" %}}\nA.\n{{% /alert %}}', ':::caution[T]\nA.\n:::'],
		['{{< admonition tip "T" >}}\nA.\n{{< /admonition >}}', ':::tip[T]\nA.\n:::'],
		['{{< notice >}}\nA.\n{{< /notice >}}', ':::note\nA.\n:::'],
		[
			'{{% note %}}\na\n{{% tip %}}\nb\n{{% /tip %}}\n{{% /note %}}',
			'::::note\na\n\n:::tip\nb\n:::\n::::',
		],
		['{{% note %}}\n:::tip\nb\n:::\n{{% /note %}}', '::::note\n:::tip\nb\n:::\n::::'],
		['{{% note %}}\n| a |\n| - |\n| b |\n{{% /note %}}', ':::note\n| a |\n| - |\n| b |\n\n:::'],
		['- a\n\n  {{% note %}}\n  b\n  {{% /note %}}\n- c', '- a\n\n  :::note\n  b\n  :::\n- c'],
		['> {{% note %}}b{{% /note %}}', '> :::note\n> b\n> :::'],
		['{{% expand "More" %}}\na\n{{% /expand %}}', ':::details[More]\na\n:::'],
		['{{< details title="M" open=true >}}\na\n{{< /details >}}', ':::details[M]{open}\na\n:::'],
		[
			'{{< tabs >}}\n{{% tab "A" %}}\na\n{{% /tab %}}\n{{% tab name="B" %}}\nb\n{{% /tab %}}\n{{< /tabs >}}',
			'::::tabs\n\n:::tab[A]\na\n:::\n\n:::tab[B]\nb\n:::\n::::',
		],
		[
			'{{< highlight go "linenos=table,hl_lines=1 2-2,linenostart=7" >}}\nx := `a`\n```\n{{< /highlight >}}',
			'````go {1,2-2} startLineNumber=7\nx := `a`\n```\n````',
		],
		[
			'{{< mermaid >}}\nflowchart LR\n  a --> b\n{{< /mermaid >}}',
			'```mermaid\nflowchart LR\n  a --> b\n```',
		],
		['{{< math >}}\na^2\n{{< /math >}}', '```math\na^2\n```'],
		['So {{< katex >}}a_1 * b_2{{< /katex >}} is.', 'So $a_1 * b_2$ is.'],
		['{{< youtube dQw4w9WgXcQ >}}', '::youtube[YouTube]{id=dQw4w9WgXcQ}'],
		['{{< bilibili BV1aB2cD3eF4 >}}', '::bilibili[Bilibili]{id=BV1aB2cD3eF4}'],
		['{{< vimeo 12345 >}}', '[Vimeo](https://vimeo.com/12345)'],
		['{{< gist user 0a1b >}}', '[Gist](https://gist.github.com/user/0a1b)'],
		['[x]({{< ref "b.md#part" >}})', '[x](../b/en.md#part)'],
		['[x]({{% relref "c d.md" %}} "t")', '[x](../c-d/en.md "t")'],
		['[x][r]\n\n[r]: {{< ref "b" >}}', '[x][r]\n\n[r]: ../b/en.md'],
		['<a href="{{< ref `b.md` >}}">x</a>', '<a href="../b/en.md">x</a>'],
		['{{< button href="b.md" >}}Go *on*{{< /button >}}', '[Go *on*](../b/en.md)'],
		['{{</* figure src="p.png" */>}}', '{{< figure src="p.png" >}}'],
		['{{</*figure src="p.png"*/>}}', '{{\\<figure src="p.png">}}'],
		['a {{< x "b|c" >}} d', 'a `{{< x "b|c" >}}` d'],
		['| a |\n| - |\n| {{< x "b|c" >}} |', '| a |\n| - |\n| `{{< x "b\\|c" >}}` |'],
		['| a |\n| - |\n| {{< note >}}b{{< /note >}} |', '| a |\n| - |\n| b |'],
		['{{< x >}}\nIn it *stays*.\n{{< /x >}}', '`{{< x >}}`\nIn it *stays*.\n`{{< /x >}}`'],
		['{{< x `raw` >}}', '``{{< x `raw` >}}``'],
		[
			'```go {linenos=true,hl_lines=[1,"2-3"]}\nx\ny\nz\n```',
			'```go {1,2-3} showLineNumbers\nx\ny\nz\n```',
		],
		['a <!--more--> b', 'a <!--more--> b'],
		['- a\n\n{{< steps >}}\n- b\n{{< /steps >}}', '- a\n\n<!-- steps -->\n- b\n<!-- /steps -->'],
	])('%s', (source, expected) => {
		const made = hugo(`Words.\n\n${source}\n\nEnd.\n`);
		expect(bodyOf(made)).toBe(`Words.\n\n${expected}\n\nEnd.\n`);
		expect(problemsOf(made)).toEqual([]);
	});

	test.each([
		'```\n{{< figure src="p.png" >}}\n```',
		'~~~~md\n~~~\n{{% note %}}\n~~~\n{{% /note %}}\n~~~~',
		'- ```yaml\n  ---\n  a: {{< x >}}\n  ---\n  ```',
		'> ~~~\n> {{< highlight go >}}\n> ~~~\n> {{< /highlight >}}'.replace(
			'\n> {{< /highlight >}}',
			'',
		),
		'    {{< highlight go >}}',
		'`{{< figure >}}` and ``{{% note %}} ` ``',
		'<!-- {{< figure src="p.png" >}} -->',
		'{{< not ended',
		'{{<\n\n>}}',
		'{{ .Site.Title }} {{- if x -}}',
		'```\n{{< figure src="p.png" >}}',
	])('%s stays', (source) => {
		const text = `Words.\n\n${source}\n`;
		expect(bodyOf(hugo(text))).toBe(text);
	});

	test('a block that begins and ends in different places stays visible', () => {
		const made = hugo('1. a {{% note %}}\n\nb\n\n{{% /note %}}\n');
		expect(bodyOf(made)).toBe('1. a `{{% note %}}`\n\nb\n\n`{{% /note %}}`\n');
		expect(problemsOf(made)).toEqual([]);
		expect(ledgerOf(made)).toContain(
			'1 lost shortcode note: it is written or placed in a way that Bimo has nothing for; it stays as code',
		);
	});

	test('the ledger has each with its line; of unknown ones there is one issue a name', () => {
		const made = hugo(
			'---\ntitle: T\ndescription: D.\n---\nx {{< a >}}\n\n{{< a 1 >}} {{% note %}}b{{% /note %}}\n\n{{< /c >}}\n',
		);
		expect(ledgerOf(made).slice(2)).toEqual([
			'5 lost shortcode a: it is unknown, and stays in the text as code',
			'7 lost shortcode a: it is unknown, and stays in the text as code',
			'7 converted shortcode note: :::note',
			'9 lost shortcode /c: nothing begins that it ends; it stays in the text as code',
		]);
		expect(made.issues).toEqual([
			{
				code: 'import/shortcode',
				severity: 'warning',
				message: 'Unexpected shortcode `a`, expected one that Bimo has something for',
				hint: 'It stands in the text as code, wherever it is used. Write there what it showed.',
				file: 'guide/a.md',
				line: 5,
				column: 1,
			},
		]);
	});

	test('what is hostile is no worse than before', () => {
		const made = hugo(
			'{{< figure src="javascript:alert(1)" caption="\\"><script>x</script>" >}}\n\n{{< note title="](javascript:x) <img onerror=x>" >}}a{{< /note >}}\n',
		);
		expect(htmlOf(made)).not.toMatch(/<script|(?:href|src)="javascript|<[^>]*onerror/);
	});
});
