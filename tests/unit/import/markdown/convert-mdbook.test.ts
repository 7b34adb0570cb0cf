import { expect, test } from 'vitest';
import { bodyOf, convert, ledgerOf, problemsOf } from './chapter-harness.ts';

const mdbook = (text: string) => convert(text, { dialect: 'mdbook' });

test.each([
	['```rust\n{{#include x.rs:a}}\n```', '```rust\nfn main() {\n    run();\n}\n```'],
	['```rust\n{{#include x.rs:2:2}}\n```', '```rust\nfn main() {\n```'],
	['```rust\n{{#rustdoc_include x.rs:6:}}\n```', '```rust\nmod other;\n```'],
	['```\n{{#include x.rs:3}}\n```', '```\n    run();\n```'],
	['```\n{{#include x.rs::1}}\n```', '```\n// ANCHOR: a\n```'],
	['- ```rust\n  {{#include x.rs:a}}\n  ```', '- ```rust\n  fn main() {\n      run();\n  }\n  ```'],
	['> ```\n> - {{#include x.rs:a}}\n> ```', '> ```\n> - fn main() {\n>     run();\n> }\n> ```'],
	['```md\n{{#include fence.md}}\n```', '````md\n```sh\nls\n```\n````'],
	['{{#include fence.md}}', '```sh\nls\n```'],
	['{{#template template.txt name=Ada}}', 'Hello Ada of nowhere.'],
	['{{#playground x.rs:a editable}}', '```rust\nfn main() {\n    run();\n}\n```'],
	['{{#title My title}}\nA', '\nA'],
	['```rust,editable,ignore\n# hidden\nx\n```', '```rust\n# hidden\nx\n```'],
	['~~~rust, no_run\nx\n~~~', '~~~rust\nx\n~~~'],
	['```admonish\nA [b](b.md).\n```', ':::note\nA [b](../b/en.md).\n:::'],
	['```admonish warning "T"\nA.\n\n~~~js\nx\n~~~\n```', ':::warning[T]\nA.\n\n~~~js\nx\n~~~\n:::'],
	[
		'````admonish tip title="T"\n```admonish\nB.\n```\n````',
		'::::tip[T]\n\n:::note\nB.\n:::\n::::',
	],
	['`{{#include x.rs}}`', '`{{#include x.rs}}`'],
	['\\{{#include x.rs}}', '\\{{#include x.rs}}'],
	['```\n\\{{#include x.rs}}\n```', '```\n\\{{#include x.rs}}\n```'],
	['{{#include gone.rs}}', '{{#include gone.rs}}'],
	['{{#include ../../etc/passwd}}', '{{#include ../../etc/passwd}}'],
])('%s', (source, expected) => {
	const made = mdbook(`Words.\n\n${source}\n\nEnd.\n`);
	expect(bodyOf(made)).toBe(`Words.\n\n${expected}\n\nEnd.\n`);
	expect(problemsOf(made)).toEqual([]);
});

test('the ledger says what came in, what stays, and what is not there', () => {
	const made = mdbook('W.\n\n{{#include x.rs:a}} `{{#include x.rs}}`\n\n{{#include gone.rs:b}}\n');
	expect(ledgerOf(made)).toEqual([
		'1 converted description: it is the first sentence of the text',
		'3 converted {{#include}}: the text of x.rs:a',
		'3 kept {{#include}} as text',
		'5 lost {{#include}}: gone.rs:b is not there; it stays in the text',
	]);
	expect(made.issues).toEqual([
		{
			code: 'import/include',
			severity: 'warning',
			message: 'Unexpected {{#include}} of `gone.rs:b`, expected a file of the book that holds it',
			hint: 'The line stands in the text as it was. Put there what it showed.',
			file: 'guide/a.md',
			line: 5,
			column: 1,
		},
	]);
});

test('a file that includes itself ends', () => {
	expect(bodyOf(mdbook('{{#include self.md}}'))).toBe(`${'again '.repeat(10)}{{#include self.md}}`);
});
