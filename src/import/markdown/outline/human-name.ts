/** A title from the name of a file or folder: `guide/01-first_steps` → `First steps`. */
export function humanName(path: string): string {
	const last = path.split('/').findLast(Boolean) ?? '';
	const words = withoutNumber(last)
		.replace(/[-_\s]+/g, ' ')
		.trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `01-intro` → `intro`, `ch01-02-setup` → `setup`; `chapter10` and `2024` stay. */
export function withoutNumber(name: string): string {
	const rest = /^(?:ch(?:ap(?:ter)?)?[._-]?)?\d+(?:[._-]\d+)*[._\-\s]+(?=.*\p{L})(.+)$/iu.exec(
		name,
	)?.[1];
	return rest ?? name;
}
