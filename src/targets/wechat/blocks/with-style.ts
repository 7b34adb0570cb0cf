/**
 * A style of the theme and what was computed for one element: `color:#222;text-align:right`. What
 * comes later takes the place of the same property before it.
 */
export function withStyle(...styles: string[]): string {
	const found = new Map<string, string>();
	for (const declaration of styles.flatMap((style) => style.split(';'))) {
		const name = declaration.split(':', 1)[0]?.trim();
		if (!name) continue;
		found.delete(name);
		found.set(name, declaration.trim());
	}
	return [...found.values()].join(';');
}
