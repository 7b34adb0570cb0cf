import { afterAll, expect, test } from 'vitest';
import { DiagramRenderer, type Drawn } from '../../../../src/store/diagrams/renderer.ts';
import { whyNotWellFormed } from '../../../support/well-formed.ts';

const renderer = new DiagramRenderer();
afterAll(() => renderer.close());

const plain = 'flowchart LR\n  a[One] --> b[Two]\n';
const init = (config: string): string => `%%{init: ${config}}%%\n${plain}`;

/** Attacks that mermaid lets pass, draws otherwise, or refuses. */
const attacks: Record<string, string> = {
	'a script in a label':
		'flowchart LR\n  a["<script>alert(1)</script>"] --> b["<img src=x onerror=alert(1)>"]\n',
	'a handler in a label': 'sequenceDiagram\n  A->>B: <b onclick="alert(1)">hi</b>\n',
	'a link that runs': 'flowchart LR\n  a --> b\n  click a href "javascript:alert(1)"\n',
	'a click that calls': 'flowchart LR\n  a --> b\n  click a call alert(1)\n',
	'a link elsewhere': 'flowchart LR\n  a --> b\n  click a href "https://evil.example/"\n',
	'a remote picture':
		'flowchart LR\n  a@{ img: "https://evil.example/a.png", label: "A", h: 60 }\n  a --> b\n',
	'a remote fill': 'flowchart LR\n  a --> b\n  style a fill:url(https://evil.example/a.svg#x)\n',
	'a sheet in a class':
		'flowchart LR\n  a --> b\n  classDef x fill:red;}*{background:url(https://evil.example)}\n  class a x\n',
	'a theme that breaks out': init(
		`{"themeVariables":{"primaryColor":"red;}*{background:url(https://evil.example)}"}}`,
	),
	'a sheet in the theme': init(`{"themeCSS":"@import url(https://evil.example/a.css);"}`),
	'a face in the config': init(`{"fontFamily":"x;}*{background:url(https://evil.example)}"}`),
	'HTML labels by config': init(
		`{"htmlLabels":true,"flowchart":{"htmlLabels":true},"securityLevel":"loose"}`,
	),
	'a poisoned prototype': init(
		`{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`,
	),
	'front matter that configures': `---\nconfig:\n  theme: dark\n  securityLevel: loose\n  themeCSS: "*{fill:red}"\n---\n${plain}`,
	'markup in a title':
		'---\ntitle: "</title><script>alert(1)</script>"\n---\nflowchart LR\n  a --> b\n',
};

const forbidden =
	/<script|<foreignObject|<iframe|<a[\s>]|\son\w+=|javascript:|evil\.example|@import|url\((?!#)|style=|href="(?!#)/i;

const drawn = new Map<string, Drawn>();

test.each(Object.entries(attacks))(
	'%s reaches no picture',
	{ timeout: 30_000 },
	async (name, source) => {
		const result = await renderer.draw(source);
		drawn.set(name, result);
		if ('failure' in result) return;
		for (const svg of [result.drawing.svg, result.drawing.flat]) {
			// Between tags it is text, which may say anything.
			expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(forbidden);
			expect(whyNotWellFormed(svg)).toBeUndefined();
		}
	},
);

test('what is only dressed up is drawn all the same', () => {
	const refused = Array.from(drawn).filter(([, result]) => 'failure' in result);
	expect(refused.map(([name]) => name)).toEqual([
		'a remote picture',
		'a remote fill',
		'a sheet in a class',
	]);
});

test('no attack changes the diagrams after it', { timeout: 60_000 }, async () => {
	const fresh = new DiagramRenderer();
	const before = await fresh.draw(plain);
	fresh.close();
	for (const source of Object.values(attacks)) {
		await renderer.draw(source);
		expect(await renderer.draw(plain)).toEqual(before);
	}
});

test('a text that is too long, or has too many edges, is refused', async () => {
	const edges = Array.from({ length: 600 }, (_, index) => `  a${index} --> b${index}`).join('\n');
	const result = await renderer.draw(`flowchart LR\n${edges}\n`);
	expect('failure' in result && result.failure.message).toMatch(/maxEdges|edges/i);
});
