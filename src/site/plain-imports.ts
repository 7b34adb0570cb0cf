/** What Vite puts around an `import()`, so that the sheets of the part come with it. */
const helper = '\0vite/preload-helper.js';
const own = 'const __vitePreload = (load) => load();';

/**
 * Code of a chunk without Vite's helper around `import()`; where more than that stands within, with a
 * helper of its own, which is no file that every page would fetch.
 */
export function unwrapImports(code: string): string {
	const plain = code.replace(
		/__vitePreload\(\s*\(\)\s*=>\s*(import\([^()]*\)(?:\.then\(\((\w+)\) => \2\.\w+\))?)\s*,[^()]*\)/g,
		(_, call: string) => call,
	);
	const imported = /import \{ \w+ as __vitePreload \} from "[^"]*";\n?/;
	if (!imported.test(plain)) return plain;
	return plain.replace(imported, () => (plain.includes('__vitePreload(') ? `${own}\n` : ''));
}

/**
 * Leaves `import()` as it is: our parts bring their sheets within them, and Vite's helper is larger
 * than most of our scripts.
 */
export function plainImports() {
	return {
		name: 'bimo:plain-imports',
		enforce: 'pre' as const,
		load: (id: string): string | undefined => (id === helper ? `export ${own}` : undefined),
		// The built scripts of pages; what a server runs has no such helper.
		renderChunk: (code: string): string | undefined =>
			code.includes('__vitePreload(') ? unwrapImports(code) : undefined,
		generateBundle: (_: unknown, bundle: Record<string, { moduleIds?: string[] }>): void => {
			for (const [name, { moduleIds }] of Object.entries(bundle)) {
				if (moduleIds?.length === 1 && moduleIds[0] === helper) delete bundle[name];
			}
		},
	};
}
