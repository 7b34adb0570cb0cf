/** What Vite puts around an `import()`, so that the sheets of the part come with it. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is: our parts bring their sheets within them, and Vite's helper is larger
 * than most of our scripts.
 */
export function plainImports() {
	return {
		name: 'bimo:plain-imports',
		enforce: 'pre' as const,
		load: (id: string): string | undefined =>
			id === helper ? 'export const __vitePreload = (load) => load();' : undefined,
	};
}
