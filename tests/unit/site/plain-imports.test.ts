import { expect, test } from 'vitest';
import { unwrapImports } from '../../../src/site/plain-imports.ts';

const imported = 'import { t as __vitePreload } from "./!~{008}~.js";\n';

test.each([
	['__vitePreload(() => import("./a.js"), __VITE_PRELOAD__)', 'import("./a.js")'],
	[
		'__vitePreload(() => import("./a.js").then((n) => n.t), __VITE_PRELOAD__)',
		'import("./a.js").then((n) => n.t)',
	],
])('%s is the import alone, and the helper is gone', (wrapped, plain) => {
	expect(unwrapImports(`${imported}const a = () => ${wrapped};`)).toBe(`const a = () => ${plain};`);
});

test('what is more than an import keeps a helper, within the same file', () => {
	const code = '__vitePreload(async () => (await import("./a.js")).b(), [])';
	expect(unwrapImports(imported + code)).toBe(`const __vitePreload = (load) => load();\n${code}`);
});
